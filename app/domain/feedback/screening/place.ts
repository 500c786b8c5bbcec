import type { HintKind } from "#app/db/generated/enums.ts";

/** A part of the words, in UTF-16 units; `endsAt` is after it. */
export type Place = { startsAt: number; endsAt: number };

/** What a rule found. */
export type FoundHint = Place & { kind: HintKind; rule: string };

import type { HintKind } from "#app/domain/feedback/screening/hint-patterns.ts";

type Choice = { id: string; name: string };

/** What the feedback form offers, made anew for each visit. */
export type FormPage = {
  event: { code: string; name: string; language: string | null; hosts: string; isPractice: boolean } | null;
  areas: Choice[];
  themes: (Choice & { language: string })[];
  languages: { code: string; name: string }[];
  canEmail: boolean;
  asksLanes: boolean;
  submissionKey: string;
  made: string;
};

/** What came back when the form was not taken: the words, and why. */
export type FormReturned = {
  typed: Record<string, string>;
  errors: Record<string, string> | null;
  hints: { kind: HintKind; text: string }[];
  /** The event has stopped taking feedback; the words can go without it. */
  isClosed: boolean;
};

import { passageToTranslate } from "#app/domain/insights/passages-to-translate.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { markTranslationRead } from "#app/domain/translations/mark-translation-read.server.ts";
import type { PassageKind } from "#app/domain/translations/passage.ts";
import { saveTranslation } from "#app/domain/translations/save-translation.server.ts";
import { translationForStaff } from "#app/domain/translations/translation-for-staff.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { givenStaff } from "./given-staff.ts";

type GivenTranslation = {
  kind: PassageKind;
  subjectId: string;
  language: string;
  words: Record<string, string>;
  /** Who has read it, today; without a name it is a draft. */
  readBy?: string;
  writer?: SignedInStaff;
  now?: Date;
};

/** Something that is public, in another language. The original is in English. */
export async function givenTranslation(given: GivenTranslation): Promise<void> {
  const { kind, subjectId, language, words, readBy, now = new Date() } = given;
  const by = staffActor(given.writer ?? (await givenStaff()));
  const original = await passageToTranslate({ kind, subjectId, written: "en" });
  const seen = async () => (await translationForStaff({ original, language })).seen;
  const saved = await saveTranslation({ original, language, words, seen: await seen(), by, now });
  if (!saved.ok) throw new Error(`it was not saved: ${saved.reason}`);
  if (!readBy) return;
  const readOn = dateIn("UTC", now);
  const reading = { original, language, seen: await seen(), readBy, readOn, timeZone: "UTC", by, now };
  const marked = await markTranslationRead(reading);
  if (!marked.ok) throw new Error(`it was not marked as read: ${marked.reason}`);
}

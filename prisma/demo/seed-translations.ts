import { passagesToTranslate } from "#app/domain/insights/passages-to-translate.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { givenTranslation } from "#tests/support/scenarios/given-translation.ts";
import { DEMO_TRANSLATIONS } from "./demo-translations.ts";

/** A few passages in other languages, so that pages show what a draft looks like. */
export async function seedTranslations({ now, writer }: { now: Date; writer: SignedInStaff }): Promise<void> {
  for (const { kind, of, ...translation } of DEMO_TRANSLATIONS) {
    const passages = await passagesToTranslate({ kind, written: "en" });
    const original = passages.find(({ name }) => name === of);
    if (!original) throw new Error(`the demonstration has nothing public that is called ${of}`);
    await givenTranslation({ ...translation, kind, subjectId: original.subjectId, writer, now });
  }
}

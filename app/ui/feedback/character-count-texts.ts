import type { Texts } from "#app/platform/texts.ts";
import type { CharacterCountTexts, PluralTexts } from "#app/ui/govuk/character-count.tsx";

const SAMPLES = Array.from({ length: 201 }, (_, n) => n);
const SLOT = "%{count}";

type LimitKey = "feedback.count.left" | "feedback.count.over";

/** The texts that the script needs to count aloud in the language of the page, one for each of its plural forms. */
export function characterCountTexts(texts: Texts): CharacterCountTexts {
  return {
    description: texts.t("feedback.count.limit", { count: SLOT }),
    characters: {
      underLimit: pluralTexts(texts, "feedback.count.left"),
      atLimit: texts.t("feedback.count.none"),
      overLimit: pluralTexts(texts, "feedback.count.over"),
    },
  };
}

function pluralTexts(texts: Texts, key: LimitKey): PluralTexts {
  const rules = new Intl.PluralRules(texts.language);
  const wording = (sample: number) => texts.t(key, { count: sample, shown: SLOT });
  // The largest number of a form is its sample: where a country counts nought otherwise than its language, "one" is 1.
  const forms = SAMPLES.map((sample) => [rules.select(sample), wording(sample)] as const);
  return { other: wording(100), ...Object.fromEntries(forms) };
}

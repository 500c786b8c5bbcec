import { LONGEST_WORDS } from "#app/domain/feedback/schema.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { characterCountTexts } from "#app/ui/feedback/character-count-texts.ts";
import { useProblem } from "#app/ui/feedback/form-problems.tsx";
import { HiddenFields } from "#app/ui/feedback/hidden-fields.tsx";
import { Button } from "#app/ui/govuk/button.tsx";
import { CharacterCount } from "#app/ui/govuk/character-count.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export type TellFormProps = {
  submissionKey: string;
  made: string;
  typed?: Record<string, string> | undefined;
  errors?: Record<string, string> | null | undefined;
};

/** One field that must be filled. No hints about personal details: here people may be named. */
export function TellForm({ typed = {}, errors = null, ...page }: TellFormProps) {
  const texts = useTexts();
  const { t, say } = texts;
  const sayProblem = useProblem();
  const errorOf = (field: string) => {
    const key = errors?.[field] as TextKey | undefined;
    return key && { children: sayProblem(key), visuallyHiddenText: t("form.error") };
  };
  const hintOf = (whoSees: TextKey, what: TextKey) => (
    <>
      {texts.saySafely(what)} {texts.saySafely(whoSees)}
    </>
  );
  const optional = (name: "reachHow" | "reachWhen" | "phrase") => ({
    name,
    label: { children: say(`confidential.form.${name}`), className: "govuk-label--s" },
    hint: {
      children: hintOf(
        name === "phrase" ? "confidential.phrase.whoSees" : "confidential.form.whoSees",
        `confidential.form.${name}.hint`,
      ),
    },
    errorMessage: errorOf(name),
    value: typed[name] ?? "",
    autoComplete: "off",
    spellCheck: false,
  });
  return (
    <form method="post" noValidate autoComplete="off">
      <HiddenFields page={page} typed={typed} errors={errors} />
      <CharacterCount
        name="body"
        label={{ children: say("confidential.form.body"), className: "govuk-label--m" }}
        hint={{ children: hintOf("confidential.form.whoSees", "confidential.form.body.hint") }}
        errorMessage={errorOf("body")}
        value={typed.body ?? ""}
        rows={8}
        maxLength={LONGEST_WORDS}
        countType="characters"
        spellCheck
        texts={characterCountTexts(texts)}
      />
      <p className="govuk-body">{say("confidential.form.optional")}</p>
      <Input {...optional("reachHow")} />
      <Input {...optional("reachWhen")} />
      <Input {...optional("phrase")} autoCapitalize="none" />
      <Button preventDoubleClick>{say("confidential.form.send")}</Button>
    </form>
  );
}

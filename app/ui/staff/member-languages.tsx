import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "./form-errors.tsx";

type MemberLanguagesProps = {
  title: string;
  languages: string[];
  choices: readonly { code: string; name: string }[];
  errors?: FieldErrors | undefined;
};

/** The languages that somebody of the team reads well enough to translate. */
export function MemberLanguages({ title, languages, choices, errors }: MemberLanguagesProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame back={{ href: "/staff/team", text: say("staff.team.back") }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <form method="post" noValidate>
        <Checkboxes
          name="languages"
          fieldset={{
            legend: { children: say("staff.member.languages"), className: "govuk-fieldset__legend--m" },
          }}
          hint={{ children: say("staff.member.languagesHint") }}
          errorMessage={errorAt("languages")}
          items={choices.map(({ code, name }) => ({
            value: code,
            children: <span lang={code}>{name}</span>,
          }))}
          values={languages}
        />
        <Button preventDoubleClick>{say("staff.member.languagesSave")}</Button>
      </form>
    </StaffFrame>
  );
}

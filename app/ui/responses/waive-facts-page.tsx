import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type WaiveFactsPageProps = {
  title: string;
  organisation: string;
  back: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** Going on without waiting for an organisation, or although it says that something is wrong: only with a reason. */
export function WaiveFactsPage({ title, organisation, back, errors, typed }: WaiveFactsPageProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame back={{ href: back, text: say("layout.back") }}>
      <FormErrors errors={errors} />
      <span className="govuk-caption-l">{organisation}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.facts.withoutMeans")}</p>
      <form method="post" noValidate>
        <Textarea
          name="why"
          rows={3}
          label={{ children: say("staff.facts.why"), className: "govuk-label--s" }}
          errorMessage={errorAt("why")}
          value={typed?.why ?? ""}
        />
        <Button variant="warning" preventDoubleClick>
          {say("staff.facts.withoutNow")}
        </Button>
      </form>
    </StaffFrame>
  );
}

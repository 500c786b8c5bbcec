import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type ViewFormProps = {
  query: string;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

export function ViewForm({ query, errors, typed }: ViewFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action="/staff/triage/views" noValidate>
      <input type="hidden" name="query" value={query} />
      <Input
        name="name"
        className="govuk-input--width-20"
        label={{ children: say("triage.views.name") }}
        errorMessage={errorAt("name")}
        value={typed?.name}
      />
      <Button variant="secondary" className="button--small">
        {say("triage.views.save")}
      </Button>
    </form>
  );
}

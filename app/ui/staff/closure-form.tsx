import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "./form-errors.tsx";

/** Asks once more, since the person is signed out at that moment. */
export function ClosureForm({ title, errors }: { title: string; errors?: FieldErrors | undefined }) {
  const { say } = useTexts();
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.closure.words")}</p>
      <form method="post">
        <Button variant="warning" preventDoubleClick>
          {say("staff.closure.button")}
        </Button>
      </form>
    </>
  );
}

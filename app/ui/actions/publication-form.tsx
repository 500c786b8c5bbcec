import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { ActionFacts, type ActionFactsShown } from "./action-facts.tsx";

type PublicationFormProps = {
  actionId: string;
  values: Record<string, string>;
  alsoPublic: ActionFactsShown;
  isPublic: boolean;
  errors?: FieldErrors | undefined;
};

/** Approving makes the wording public, and the facts shown below it. */
export function PublicationForm({ actionId, values, alsoPublic, isPublic, errors }: PublicationFormProps) {
  const { say } = useTexts();
  const errorOf = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/actions/${actionId}/publication`} noValidate>
      <Input
        name="title"
        label={{ children: say("staff.action.publication.title"), className: "govuk-label--s" }}
        value={values.title ?? ""}
        errorMessage={errorOf("title")}
      />
      <Textarea
        name="summary"
        label={{ children: say("staff.action.publication.summary"), className: "govuk-label--s" }}
        hint={{ children: say("staff.action.publication.summary.hint") }}
        value={values.summary ?? ""}
        rows={7}
        errorMessage={errorOf("summary")}
      />
      <h3 className="govuk-heading-s">{say("staff.action.publication.also")}</h3>
      <ActionFacts facts={alsoPublic} />
      <Button preventDoubleClick>
        {say(isPublic ? "staff.action.publication.again" : "staff.action.publication.approve")}
      </Button>
    </form>
  );
}

import { Button } from "#app/ui/govuk/button.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

/** Moves what was told in the open lane to where only safeguarding leads read it. */
export function ConfidentialForm({ item, prefix = "", query = "", errors, typed }: ItemFormProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${item.id}/confidential${query}`} noValidate>
      <p className="govuk-body">{say("triage.confidential.words")}</p>
      {item.group ? (
        <p className="govuk-body">
          {say("triage.confidential.group", {
            wording: item.group.wording,
            r: (words) => <q lang={item.group?.language}>{words}</q>,
          })}{" "}
          <a className="govuk-link" href={`/staff/groups/${item.group.id}`}>
            {say("triage.confidential.group.link")}
          </a>
        </p>
      ) : null}
      <Textarea
        name="sentence"
        id={`${prefix}sentence`}
        rows={3}
        label={{ children: say("triage.confidential.sentence") }}
        errorMessage={errorAt("sentence")}
        value={typed?.sentence ?? t("triage.confidential.default")}
      />
      <Button variant="warning" preventDoubleClick>
        {say("triage.confidential.save")}
      </Button>
    </form>
  );
}

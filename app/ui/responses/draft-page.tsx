import type { OwnDraft } from "#app/domain/responses/drafts/own-draft.server.ts";
import type { previewedDraft } from "#app/domain/responses/drafts/previewed-draft.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { PublicPreview } from "./public-preview.tsx";
import { PublicationChecks } from "./publication-checks.tsx";

type DraftPageProps = {
  title: string;
  response: { id: string };
  savedAt: Date;
  preview: Awaited<ReturnType<typeof previewedDraft>>;
  errors?: FieldErrors | undefined;
};

/** What is typed and not saved, as everyone would see it. The script takes the marked part into the page of the form. */
export function DraftPage({ title, response, savedAt, preview, errors }: DraftPageProps) {
  const { say, time } = useTexts();
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <div data-draft-shown>
        <p className="govuk-body">{say("staff.draft.kept", { time: time(savedAt) })}</p>
        <h2 className="govuk-heading-m">{say("staff.responses.preview")}</h2>
        <PublicPreview response={preview} />
        <PublicationChecks checks={preview.checks} idPrefix="draft-checks" />
      </div>
      <Button href={`/staff/responses/${response.id}?draft=mine#edit`}>{say("staff.draft.goOn")}</Button>
    </>
  );
}

type UnsavedDraftProps = { response: { id: string; version: number }; draft: OwnDraft };

/** On coming back: what was typed is still there, and nobody else has seen it. */
export function UnsavedDraft({ response: { id, version }, draft }: UnsavedDraftProps) {
  const { say, time } = useTexts();
  const { savedAt } = draft;
  const isBehind = draft.version !== version;
  return (
    <section className="next-step" aria-labelledby="unsaved">
      <h2 className="govuk-heading-s" id="unsaved">
        {say("staff.draft.unsaved", { time: time(savedAt) })}
      </h2>
      {isBehind ? <p className="govuk-body">{say("staff.draft.behind")}</p> : null}
      <div className="toolbar">
        <Button href={isBehind ? `/staff/responses/${id}/merge` : `/staff/responses/${id}?draft=mine#edit`}>
          {say(isBehind ? "staff.draft.compare" : "staff.draft.goOn")}
        </Button>
        <form method="post" action={`/staff/responses/${id}/draft/end`}>
          <Button variant="secondary">{say("staff.draft.throwAway")}</Button>
        </form>
      </div>
    </section>
  );
}

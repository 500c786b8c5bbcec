import type { OwnNewDraft } from "#app/domain/responses/drafts/own-new-drafts.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";

type Kept = { savedAt: Date } & ({ draftId: string; responseId: null } | { responseId: string });

type NewDraftKeptProps = { title: string; kept: Kept | null; errors: FieldErrors | undefined };

const draftAddress = (draftId: string) => `/staff/responses/new?draft=${draftId}`;

/** Where the words of a new response are kept. The script takes the marked part, and its address, into the page of the form. */
export function NewDraftKept({ title, kept, errors }: NewDraftKeptProps) {
  const { say, time } = useTexts();
  if (!kept) {
    return (
      <>
        <FormErrors errors={errors} />
        <h1 className="govuk-heading-l">{title}</h1>
        <Button href="/staff/responses/new">{say("staff.draft.goOn")}</Button>
      </>
    );
  }
  const isSaved = kept.responseId !== null;
  const address = isSaved ? `/staff/responses/${kept.responseId}` : draftAddress(kept.draftId);
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <div data-draft-shown data-draft-address={address}>
        <p className="govuk-body" role="status">
          {isSaved
            ? say("staff.draft.savedElsewhere", {
                a: (words) => (
                  <a className="govuk-link" href={address}>
                    {words}
                  </a>
                ),
              })
            : say("staff.draft.kept", { time: time(kept.savedAt) })}
        </p>
      </div>
      {isSaved ? null : <Button href={address}>{say("staff.draft.goOn")}</Button>}
    </>
  );
}

/** On coming back: what was typed and not saved is still there, and nobody else has seen it. */
export function UnsavedNewDrafts({ drafts }: { drafts: OwnNewDraft[] }) {
  const { t, say, time } = useTexts();
  if (drafts.length === 0) return null;
  return (
    <section className="next-step" aria-labelledby="unsaved">
      <h2 className="govuk-heading-s" id="unsaved">
        {say("staff.draft.unsavedNew", { count: drafts.length })}
      </h2>
      <ul className="govuk-list">
        {drafts.map(({ id, title, savedAt }) => {
          const name = title === "" ? t("staff.draft.untitled") : shortened(title);
          return (
            <li key={id}>
              <p className="govuk-body">
                <strong>{name}</strong> {time(savedAt)}
              </p>
              <div className="toolbar">
                <Button variant="secondary" href={draftAddress(id)}>
                  {say("staff.draft.goOn")} <span className="govuk-visually-hidden">{name}</span>
                </Button>
                <form method="post" action="/staff/responses/new/draft/end">
                  <input type="hidden" name="draft" value={id} />
                  <Button variant="secondary">
                    {say("staff.draft.throwAwayNew")} <span className="govuk-visually-hidden">{name}</span>
                  </Button>
                </form>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const LONGEST = 80;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

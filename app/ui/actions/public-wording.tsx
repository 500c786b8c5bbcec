import type { ActionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ActionFacts } from "./action-facts.tsx";
import { PublicationForm } from "./publication-form.tsx";

/** What everyone reads of an action, who approved it, and what else is public with it. */
export function PublicWording({ action, mayPublish }: { action: ActionForStaff; mayPublish: boolean }) {
  const { t, say, time } = useTexts();
  const { id, publication, alsoPublic } = action;
  return (
    <>
      <p className="govuk-body">
        {publication
          ? say("staff.action.publication.by", {
              name: publication.approvedBy ?? t("staff.action.publication.someone"),
              date: time(publication.approvedAt),
            })
          : say("staff.action.publication.none")}
      </p>
      {publication?.isOutdated ? <InsetText>{say("staff.action.publication.outdated")}</InsetText> : null}
      {mayPublish ? (
        <PublicationForm
          actionId={id}
          values={publicWordingOf(action)}
          alsoPublic={alsoPublic}
          isPublic={publication !== null}
        />
      ) : (
        <ActionFacts facts={alsoPublic} />
      )}
      {mayPublish && publication ? (
        <form method="post" action={`/staff/actions/${id}/publication/end`}>
          <Button variant="warning">{say("staff.action.publication.end")}</Button>
        </form>
      ) : null}
    </>
  );
}

/** The wording in force, else the document's own as a start: its title, and its points as a list. */
export function publicWordingOf({ publication, document }: Pick<ActionForStaff, "publication" | "document">) {
  if (publication) return { title: publication.title, summary: publication.summary };
  const points = document.details.length > 0 ? document.details : document.objectives;
  const summary = points.length === 1 ? points[0] : points.map((point) => `- ${point}`).join("\n");
  return { title: document.title.slice(0, 200), summary: summary ?? "" };
}

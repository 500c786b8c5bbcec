import type { SavedView } from "#app/domain/desk/saved-views.server.ts";
import type { DeskPlace } from "#app/domain/desk/schema.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { viewQuery } from "./desk-address.ts";
import { ViewForm } from "./view-form.tsx";

/** One's own views as links above the queue, and the form that saves the present filters as one more. */
export function SavedViewLinks({ views, place }: { views: SavedView[]; place: DeskPlace }) {
  const { say, t } = useTexts();
  const query = viewQuery(place);
  const isSaved = query === "" || views.some((view) => view.query === query);
  return (
    <div className="views">
      <nav aria-label={t("triage.views.title")}>
        <ul className="views__list">
          <li>
            <a href="/staff/triage" aria-current={query === "" ? "true" : undefined}>
              {say("triage.views.waiting")}
            </a>
          </li>
          {views.map((view) => (
            <li key={view.id}>
              <a
                href={`/staff/triage?${view.query}`}
                aria-current={view.query === query ? "true" : undefined}
              >
                {view.name}
              </a>
            </li>
          ))}
          {views.length > 0 ? (
            <li>
              <a className="govuk-link" href="/staff/triage/views">
                {say("triage.views.manage")}
              </a>
            </li>
          ) : null}
        </ul>
      </nav>
      {isSaved ? null : (
        <Details summary={say("triage.views.saveTitle")} className="views__save">
          <ViewForm query={query} />
        </Details>
      )}
    </div>
  );
}

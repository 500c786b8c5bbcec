import type { SavedView } from "#app/domain/desk/saved-views.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Input } from "#app/ui/govuk/input.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { SmallForm } from "#app/ui/triage/small-form.tsx";
import { ViewForm } from "./view-form.tsx";

type ViewsPageProps = {
  title: string;
  views: SavedView[];
  errors: FieldErrors | undefined;
  /** Of the view that could not be saved. */
  typed?: Record<string, string> | undefined;
};

/** One's own views: open, rename, delete; after a refusal, the one that could not be saved. */
export function ViewsPage({ title, views, errors, typed }: ViewsPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: "/staff/triage", text: say("triage.item.back") }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      {typed ? <ViewForm query={typed.query ?? ""} errors={errors} typed={typed} /> : null}
      <p className="govuk-body">{say(views.length > 0 ? "triage.views.onlyYou" : "triage.views.none")}</p>
      <ul className="views-list">
        {views.map((view) => (
          <SavedViewRow key={view.id} view={view} />
        ))}
      </ul>
    </StaffFrame>
  );
}

function SavedViewRow({ view }: { view: SavedView }) {
  const { say } = useTexts();
  const { id, name, query } = view;
  const which = say("triage.views.which", { name });
  return (
    <li className="views-list__row">
      <form method="post" action={`/staff/triage/views/${id}`} className="pane-line" noValidate>
        <Input name="name" id={`view-${id}`} label={{ children: say("triage.views.name") }} value={name} />
        <button type="submit" className="govuk-button govuk-button--secondary button--small">
          {say("triage.views.rename")}
          <span className="govuk-visually-hidden"> {which}</span>
        </button>
      </form>
      <a className="govuk-link" href={`/staff/triage?${query}`}>
        {say("triage.views.open")}
        <span className="govuk-visually-hidden"> {which}</span>
      </a>
      <SmallForm
        action={`/staff/triage/views/${id}/deletion`}
        words={say("triage.views.delete")}
        about={which}
      />
    </li>
  );
}

import type { OwnNewDraft } from "#app/domain/responses/drafts/own-new-drafts.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { UnsavedNewDrafts } from "./new-draft.tsx";
import { ResponseFields } from "./response-form.tsx";

type NewResponseFormProps = {
  title: string;
  languages: { code: string; name: string }[];
  language: string;
  /** What the page was opened for. */
  about: {
    action: { id: string; number: string; title: string; items: number } | null;
    itemId: string | null;
    group: { id: string; wording: string } | null;
  };
  /** Under which the words are kept while one types. */
  draft: { id: string; page: string; version: number };
  /** Other new responses that this person has typed and not saved. */
  unsaved: OwnNewDraft[];
  errors?: FieldErrors | undefined;
  typed?: Record<string, string | undefined> | undefined;
};

export function NewResponseForm(props: NewResponseFormProps) {
  const { title, languages, language, about, draft, unsaved, errors, typed } = props;
  const { say } = useTexts();
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <FormErrors errors={errors} />
        <h1 className="govuk-heading-l">{title}</h1>
        {typed ? null : <UnsavedNewDrafts drafts={unsaved} />}
        <form method="post" action={addressAbout(about)} noValidate data-draft={KEEP}>
          <input type="hidden" name="draft" value={typed?.draft ?? draft.id} />
          <input type="hidden" name="draftPage" value={typed?.draftPage ?? draft.page} />
          <input type="hidden" name="draftVersion" value={typed?.draftVersion ?? draft.version} />
          <About about={about} takesLinked={typed === undefined || typed.takeLinked === "yes"} />
          {typed?.question ? <input type="hidden" name="question" value={typed.question} /> : null}
          <ResponseFields typed={typed ?? {}} errors={errors} />
          <Select
            name="language"
            label={{ children: say("staff.responses.form.language") }}
            items={languages.map(({ code, name }) => ({ value: code, text: name }))}
            value={typed?.language ?? language}
          />
          <div className="toolbar">
            <Button preventDoubleClick>{say("staff.responses.form.draft")}</Button>
            <Button variant="secondary" attributes={{ formAction: KEEP, formNoValidate: true }}>
              {say("staff.draft.keep")}
            </Button>
          </div>
        </form>
        <div data-draft-shown />
      </div>
    </div>
  );
}

const KEEP = "/staff/responses/new/draft";

/** With what it is about, so that a refused form comes back with it. */
function addressAbout({ action, itemId, group }: NewResponseFormProps["about"]): string {
  const about = {
    ...(action && { action: action.id }),
    ...(itemId && { item: itemId }),
    ...(group && { group: group.id }),
  };
  const query = new URLSearchParams(about).toString();
  return query ? `/staff/responses/new?${query}` : "/staff/responses/new";
}

function About({
  about: { action, itemId, group },
  takesLinked,
}: Pick<NewResponseFormProps, "about"> & { takesLinked: boolean }) {
  const { say } = useTexts();
  if (!action && !itemId) return <p className="govuk-body">{say("staff.responses.form.chooseLater")}</p>;
  return (
    <>
      {itemId ? <input type="hidden" name="item" value={itemId} /> : null}
      {action ? <input type="hidden" name="action" value={action.id} /> : null}
      {group ? <input type="hidden" name="group" value={group.id} /> : null}
      <InsetText>
        {action
          ? say("staff.responses.form.aboutAction", { number: action.number, title: action.title })
          : say("staff.responses.form.aboutItem")}
      </InsetText>
      {action && action.items > 0 ? (
        <Checkboxes
          name="takeLinked"
          values={takesLinked ? ["yes"] : []}
          items={[
            {
              value: "yes",
              children: group
                ? say("staff.responses.form.takeGroup", { count: action.items, wording: group.wording })
                : say("staff.responses.form.takeLinked", { count: action.items }),
            },
          ]}
        />
      ) : null}
    </>
  );
}

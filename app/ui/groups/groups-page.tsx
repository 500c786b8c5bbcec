import type { SuggestedGroup } from "#app/domain/triage/suggested-groups.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { type Language, WordingFields } from "./wording-fields.tsx";

type GroupsPageProps = {
  suggested: SuggestedGroup[];
  existing: { id: string; wording: string; language: string; isPractice: boolean; members: number }[];
  next: string | null;
  languages: Language[];
  language: string;
  mayDecide: boolean;
  /** A group that was not taken, as it was sent. */
  refused: { group: SuggestedGroup; ticked: string[]; wording: string; errors: FieldErrors } | null;
  done: TextKey | undefined;
};

/** Groups that could be made, with why, and those that there are. */
export function GroupsPage(props: GroupsPageProps) {
  const { say } = useTexts();
  const { suggested, refused, mayDecide } = props;
  return (
    <StaffFrame done={props.done}>
      <FormErrors errors={refused?.errors} />
      <h1 className="govuk-heading-l">{say("staff.groups.title")}</h1>
      <p className="govuk-body">{say("staff.groups.intro")}</p>
      {refused ? <SuggestedGroupForm {...props} group={refused.group} sent={refused} /> : null}
      <h2 className="govuk-heading-m">{say("staff.groups.suggested")}</h2>
      {suggested.length === 0 ? <p className="govuk-body">{say("staff.groups.noneSuggested")}</p> : null}
      {suggested.map((group) => (
        <SuggestedGroupForm key={group.items[0]?.itemId} {...props} group={group} mayDecide={mayDecide} />
      ))}
      <ExistingGroups {...props} />
    </StaffFrame>
  );
}

type FormProps = Pick<GroupsPageProps, "languages" | "language" | "mayDecide"> & {
  group: SuggestedGroup;
  sent?: GroupsPageProps["refused"];
};

function SuggestedGroupForm({ group: { items, why }, languages, language, mayDecide, sent }: FormProps) {
  const { say } = useTexts();
  const error = useFieldErrors(sent?.errors);
  const of = sent ? "sent" : (items[0]?.itemId ?? "");
  return (
    <form method="post" action="/staff/groups" className="suggested-group" noValidate>
      {why.length > 0 ? (
        <p className="govuk-hint">{say("staff.groups.why", { words: why.join(", ") })}</p>
      ) : null}
      <Checkboxes
        name="items"
        idPrefix={sent ? "items" : `items-${of}`}
        className="govuk-checkboxes--small"
        fieldset={{
          legend: {
            children: say("staff.groups.members", { count: items.length }),
            className: "govuk-fieldset__legend--s",
          },
        }}
        errorMessage={error("items")}
        values={sent ? sent.ticked : items.map(({ itemId }) => itemId)}
        items={items.map((item) => ({
          value: item.itemId,
          children: item.needsWarning ? (
            say("triage.warning.title")
          ) : (
            <span lang={item.language} dir="auto">
              {item.words}
            </span>
          ),
          ...(item.needsWarning ? { hint: { children: <ReadOnItsPage itemId={item.itemId} /> } } : {}),
        }))}
      />
      {mayDecide ? (
        <>
          <WordingFields
            of={of}
            wording={sent?.wording ?? ""}
            language={language}
            languages={languages}
            errors={sent?.errors}
          />
          <Button preventDoubleClick>{say("staff.groups.make")}</Button>
        </>
      ) : null}
    </form>
  );
}

/** No details can be opened inside the label of a box. */
function ReadOnItsPage({ itemId }: { itemId: string }) {
  const { say } = useTexts();
  return (
    <a className="govuk-link" href={`/staff/triage/${itemId}`}>
      {say("staff.groups.open")}
      <span className="govuk-visually-hidden">: {say("triage.warning.title")}</span>
    </a>
  );
}

function ExistingGroups({ existing, next }: Pick<GroupsPageProps, "existing" | "next">) {
  const { say } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-m">{say("staff.groups.existing")}</h2>
      {existing.length === 0 ? <p className="govuk-body">{say("staff.groups.none")}</p> : null}
      <ul className="govuk-list govuk-list--spaced">
        {existing.map(({ id, wording, language, isPractice, members }) => (
          <li key={id}>
            <a className="govuk-link" href={`/staff/groups/${id}`} lang={language} dir="auto">
              {wording}
            </a>{" "}
            ({say("staff.groups.members", { count: members })}){" "}
            {isPractice ? <Tag colour="yellow">{say("staff.practice.tag")}</Tag> : null}
          </li>
        ))}
      </ul>
      {next ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/staff/groups?after=${next}`}>
            {say("staff.groups.more")}
          </a>
        </p>
      ) : null}
    </>
  );
}

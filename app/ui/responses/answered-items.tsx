import type { answeredForStaff } from "#app/domain/responses/answered-for-staff.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { WarnedWords } from "#app/ui/triage/warned-words.tsx";

type Answered = Awaited<ReturnType<typeof answeredForStaff>>;

/** What the response answers now; what is ticked is left out. */
export function AnsweredItems({ answered }: { answered: Answered }) {
  const { say } = useTexts();
  const { actions, items, itemCount } = answered;
  if (actions.length + itemCount === 0)
    return <p className="govuk-body">{say("staff.responses.items.none")}</p>;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="choice" value="leaveOut" />
      {actions.length > 0 ? <ActionBoxes actions={actions} /> : null}
      {items.length > 0 ? <ItemBoxes items={items} /> : null}
      {itemCount > items.length ? (
        <p className="govuk-body">
          {say("staff.responses.items.more", { shown: items.length, count: itemCount })}
        </p>
      ) : null}
      <Button variant="secondary">{say("staff.responses.items.leaveOut")}</Button>
    </form>
  );
}

function ActionBoxes({ actions }: Pick<Answered, "actions">) {
  const { say } = useTexts();
  return (
    <Checkboxes
      name="actions"
      className="govuk-checkboxes--small"
      fieldset={{
        legend: { children: say("staff.responses.items.actions"), className: "govuk-fieldset__legend--s" },
      }}
      items={actions.map(({ id, number, title, isPublic }) => ({
        value: id,
        children: say("responses.action", { ref: number, title, name: (words) => words }),
        hint: isPublic ? undefined : { children: say("staff.responses.items.notPublic") },
      }))}
    />
  );
}

function ItemBoxes({ items }: Pick<Answered, "items">) {
  const { say } = useTexts();
  return (
    <Checkboxes
      name="items"
      className="govuk-checkboxes--small"
      fieldset={{
        legend: { children: say("staff.responses.items.items"), className: "govuk-fieldset__legend--s" },
      }}
      items={items.map((item) => ({
        value: item.id,
        children: item.needsWarning ? say("triage.warning.title") : <Said item={item} />,
        hint: { children: <WhereSaid item={item} /> },
      }))}
    />
  );
}

function Said({ item: { words, language } }: { item: Answered["items"][number] }) {
  const { say } = useTexts();
  return words ? <span lang={language}>{words}</span> : say("staff.responses.items.noWords");
}

/** Words that may be hard to read are not in the label of a box, but behind their warning here. */
function WhereSaid({ item }: { item: Answered["items"][number] }) {
  const { t, date } = useTexts();
  return (
    <>
      {[item.eventName ?? t("staff.responses.items.noEvent"), date(item.receivedAt)].join(" · ")}
      {item.needsWarning ? (
        <WarnedWords needsWarning>
          <Said item={item} />
        </WarnedWords>
      ) : null}
    </>
  );
}

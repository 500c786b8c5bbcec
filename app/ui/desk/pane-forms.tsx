import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import type { ClosureKind } from "#app/domain/triage/reasons.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ClosureForm } from "#app/ui/triage/closure-form.tsx";
import { type Choice, withOwn } from "#app/ui/triage/form-page.ts";
import { type DeskKey, onKey } from "./desk-keys.ts";

type PaneFormProps = { item: QueueItem; query: string };

const CLOSURES: { kind: ClosureKind; key: DeskKey }[] = [
  { kind: "setAside", key: "s" },
  { kind: "passedOn", key: "p" },
  { kind: "withheld", key: "w" },
];

/** Declining in its three ways, each behind its name: a reason of the list and the sentence that the person reads. */
export function PaneClosures({ item, query }: PaneFormProps) {
  const { say } = useTexts();
  const open = CLOSURES.filter(({ kind }) => !item.closures.some((closure) => closure.kind === kind));
  return (
    <div className="pane-closures">
      {open.map(({ kind, key }) => (
        <Details
          key={kind}
          summary={say(`triage.closure.${kind}`)}
          className="choice choice--small"
          attributes={onKey(key)}
        >
          <ClosureForm item={item} kinds={[kind]} prefix={`pane-${kind}-`} query={query} />
        </Details>
      ))}
    </div>
  );
}

export function PaneArea({ item, query, areas }: PaneFormProps & { areas: Choice[] }) {
  const { t, say } = useTexts();
  const choices = withOwn(areas, item.area ? [item.area] : []);
  if (choices.length === 0) return null;
  return (
    <form method="post" action={`/staff/triage/${item.id}/area${query}`} className="pane-line">
      <Select
        name="area"
        id="pane-area"
        label={{ children: say("triage.area.label") }}
        value={item.area?.id ?? ""}
        items={[
          { value: "", text: t("triage.area.noArea") },
          ...choices.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <button type="submit" className="govuk-button govuk-button--secondary button--small">
        {say("triage.assign.save")}
      </button>
    </form>
  );
}

/** "a" takes the item when it is not one's own, else goes to the list of names. */
export function PaneAssignment({
  item,
  query,
  people,
  me,
  idPrefix = "pane-",
}: PaneFormProps & { people: Choice[]; me: string; idPrefix?: string }) {
  const { t, say } = useTexts();
  const isMine = item.assignedToId === me;
  const action = `/staff/triage/${item.id}/assignment${query}`;
  return (
    <div className="pane-line">
      <form method="post" action={action} className="pane-line">
        <Select
          name="person"
          id={`${idPrefix}person`}
          label={{ children: say("triage.assign.title") }}
          value={item.assignedToId ?? ""}
          attributes={isMine ? onKey("a") : {}}
          items={[
            { value: "", text: t("triage.assign.nobody") },
            ...people.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <button type="submit" className="govuk-button govuk-button--secondary button--small">
          {say("triage.assign.save")}
        </button>
      </form>
      {isMine ? null : (
        <form method="post" action={action}>
          <button type="submit" className="quiet-button" name="person" value={me} {...onKey("a")}>
            {say("triage.assign.mine")}
          </button>
        </form>
      )}
    </div>
  );
}

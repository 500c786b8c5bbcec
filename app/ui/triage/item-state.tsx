import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { SmallForm } from "./small-form.tsx";

type ItemStateProps = { item: QueueItem; mayDecide: boolean; mayReadOriginal: boolean };

/** What has been decided about an item, each with the step that takes it back. */
export function ItemState({ item, mayDecide, mayReadOriginal }: ItemStateProps) {
  return (
    <>
      {item.closures.map((closure) => (
        <Closure key={closure.id} closure={closure} />
      ))}
      <Group group={item.group} />
      <Links item={item} mayDecide={mayDecide} />
      <DirectAnswer item={item} mayDecide={mayDecide} />
      <Cuts item={item} mayLift={mayDecide && mayReadOriginal} />
      <Responses item={item} />
    </>
  );
}

function Closure({ closure }: { closure: QueueItem["closures"][number] }) {
  const { say, date } = useTexts();
  const { kind, reason, sentence, at } = closure;
  return (
    <section className="decided">
      <h2 className="govuk-heading-s">{say(`disposition.${kind}`)}</h2>
      <p className="govuk-body">{sentence}</p>
      <p className="decided__meta">
        {say(`reason.${kind}.${reason}` as TextKey)} · {date(at)}
      </p>
    </section>
  );
}

function Group({ group }: Pick<QueueItem, "group">) {
  const { say } = useTexts();
  if (!group) return null;
  return (
    <section className="decided">
      <h2 className="govuk-heading-s">{say("triage.group.in")}</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={`/staff/groups/${group.id}`} lang={group.language} dir="auto">
          {group.wording}
        </a>
      </p>
    </section>
  );
}

function Links({ item, mayDecide }: { item: QueueItem; mayDecide: boolean }) {
  const { say } = useTexts();
  return item.links.map(({ id, influence, before, after, action }) => (
    <section key={id} className="decided">
      <h2 className="govuk-heading-s">
        {say("triage.links.linked")}{" "}
        <a className="govuk-link" href={`/staff/actions/${action.id}`}>
          {say("triage.links.actionNumber", { number: action.number })}: {action.title}
        </a>
      </h2>
      <p className="govuk-body">{say(`influence.${influence}`)}</p>
      {before ? <p className="decided__meta">{say("triage.links.wasBefore", { words: before })}</p> : null}
      {after ? <p className="decided__meta">{say("triage.links.isAfter", { words: after })}</p> : null}
      {mayDecide ? (
        <SmallForm
          action={`/staff/triage/${item.id}/links/${id}/end`}
          words={say("triage.links.end")}
          about={say("triage.links.endFor", { number: action.number })}
        />
      ) : null}
      {mayDecide ? (
        <SmallForm
          action={`/staff/triage/${item.id}/links/${id}/mistake`}
          words={say("triage.links.mistake")}
          about={say("triage.links.endFor", { number: action.number })}
        />
      ) : null}
    </section>
  ));
}

function DirectAnswer({ item, mayDecide }: { item: QueueItem; mayDecide: boolean }) {
  const { say, date } = useTexts();
  if (!item.directAnswer) return null;
  return (
    <section className="decided">
      <h2 className="govuk-heading-s">{say("triage.answer.given")}</h2>
      <p className="govuk-body decided__words">{item.directAnswer.words}</p>
      <p className="decided__meta">{date(item.directAnswer.at)}</p>
      {mayDecide ? (
        <SmallForm action={`/staff/triage/${item.id}/direct-answer/end`} words={say("triage.answer.end")} />
      ) : null}
    </section>
  );
}

function Cuts({ item, mayLift }: { item: QueueItem; mayLift: boolean }) {
  const { say, t, date } = useTexts();
  if (item.redactions.length === 0) return null;
  return (
    <section className="decided">
      <h2 className="govuk-heading-s">{say("triage.redaction.made")}</h2>
      <ul className="govuk-list">
        {item.redactions.map(({ id, reason, at }, position) => (
          <li key={id} className="decided__row">
            <span>
              {say("triage.redaction.one", {
                reason: t(`reason.redaction.${reason}` as TextKey),
                date: date(at),
              })}
            </span>
            {mayLift ? (
              <SmallForm
                action={`/staff/triage/${item.id}/redactions/${id}/end`}
                words={say("triage.redaction.lift")}
                about={say("triage.redaction.liftWhich", { number: position + 1 })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {item.words ? (
        <p className="decided__meta">
          {say("triage.original.keptUntil", { date: date(item.words.destroyBy) })}
        </p>
      ) : null}
    </section>
  );
}

function Responses({ item }: { item: QueueItem }) {
  const { say } = useTexts();
  if (item.responses.length === 0) return null;
  return (
    <section className="decided">
      <h2 className="govuk-heading-s">{say("triage.item.responses")}</h2>
      <ul className="govuk-list">
        {item.responses.map(({ id, title, status }) => (
          <li key={id}>
            <a className="govuk-link" href={`/staff/responses/${id}`}>
              {title}
            </a>{" "}
            · {say(`triage.item.response.${status}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

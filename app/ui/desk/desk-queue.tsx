import { BULK_KINDS } from "#app/domain/desk/bulk-kinds.ts";
import type { DeskPlace } from "#app/domain/desk/schema.ts";
import type { QueueRow } from "#app/domain/triage/queue.server.ts";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DispositionTag } from "#app/ui/triage/disposition-tag.tsx";
import { deskAddress } from "./desk-address.ts";
import { DeskFields } from "./desk-fields.tsx";
import { onKey } from "./desk-keys.ts";

type DeskQueueProps = {
  place: DeskPlace;
  rows: QueueRow[];
  /** The item on the right. */
  chosen: string | null;
  isTicked: boolean;
  /** Of those who look after the items, by id. */
  names: Record<string, string>;
  mayDecide: boolean;
};

/** The queue as a list of links, and of boxes to tick for doing something with several. */
export function DeskQueue({ place, rows, chosen, isTicked, names, mayDecide }: DeskQueueProps) {
  const { say } = useTexts();
  const list = (
    <ol className="desk-queue">
      {rows.map((row) => (
        <DeskRow key={row.id} {...{ row, place, isTicked, names, mayDecide }} isChosen={row.id === chosen} />
      ))}
    </ol>
  );
  if (!mayDecide) return list;
  const { item: _, ...filters } = place;
  return (
    <form method="get" action="/staff/triage/bulk">
      <DeskFields place={filters} />
      {list}
      <div className="bulk-bar">
        <p className="bulk-bar__title">
          {say("triage.desk.withTicked")}{" "}
          <a
            className="govuk-link"
            href={`${deskAddress(place)}${isTicked ? "" : `${joint(place)}tick=all`}`}
          >
            {isTicked ? say("triage.desk.tickNone") : say("triage.desk.tickAll", { count: rows.length })}
          </a>
        </p>
        <div className="bulk-bar__buttons">
          {BULK_KINDS.map((kind, at) => (
            <button
              type="submit"
              key={kind}
              className="govuk-button govuk-button--secondary button--small"
              name="kind"
              value={kind}
              {...(at === 0 ? onKey("b") : {})}
              data-key-does="focus"
            >
              {say(`triage.bulk.${kind}`)}
            </button>
          ))}
        </div>
      </div>
    </form>
  );
}

const joint = (place: DeskPlace) => (deskAddress(place).includes("?") ? "&" : "?");

type DeskRowProps = Pick<DeskQueueProps, "place" | "isTicked" | "names" | "mayDecide"> & {
  row: QueueRow;
  isChosen: boolean;
};

function DeskRow({ row, place, isChosen, isTicked, names, mayDecide }: DeskRowProps) {
  const { say, t, date } = useTexts();
  const { id, assignedToId } = row;
  const words = row.needsWarning ? t("triage.warning.title") : row.words;
  return (
    <li className={`desk-queue__row${isChosen ? " desk-queue__row--chosen" : ""}`}>
      {mayDecide ? (
        <label className="desk-queue__tick">
          <input
            type="checkbox"
            name="items"
            value={id}
            defaultChecked={isTicked}
            {...(isChosen ? onKey("x") : {})}
          />
          <span className="govuk-visually-hidden">
            {say("triage.desk.select")} {words?.slice(0, 60)}
          </span>
        </label>
      ) : null}
      <a
        className="desk-queue__link"
        href={deskAddress({ ...place, item: id })}
        aria-current={isChosen ? "true" : undefined}
      >
        <span
          className="desk-queue__words"
          lang={row.words && !row.needsWarning ? row.wordsLanguage : undefined}
          dir="auto"
        >
          {words ?? t("triage.wordsGone")}
        </span>
        <span className="desk-queue__meta">
          {row.isPractice ? <Tag colour="yellow">{say("staff.practice.tag")}</Tag> : null}
          {row.disposition === "waiting" ? null : <DispositionTag disposition={row.disposition} />}
          {row.needsReader ? <Tag colour="purple">{say("triage.filter.look.reader")}</Tag> : null}
          {row.hasAnswered ? <Tag colour="green">{say("triage.message.tag")}</Tag> : null}
          <span>{date(row.receivedAt)}</span>
          <span>{row.event ?? say("triage.item.noEvent")}</span>
          {row.themes.length > 0 ? <span>{row.themes.join(", ")}</span> : null}
          {assignedToId ? <span className="desk-queue__who">{names[assignedToId]}</span> : null}
        </span>
      </a>
    </li>
  );
}

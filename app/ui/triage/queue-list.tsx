import type { QueueRow } from "#app/domain/triage/queue.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { DispositionTag } from "./disposition-tag.tsx";

/** One row an item: the words are the link, the facts are below. */
export function QueueList({ rows }: { rows: QueueRow[] }) {
  const { say, date } = useTexts();
  return (
    <ul className="queue">
      {rows.map((row) => (
        <li key={row.id} className={`queue__item${row.disposition === "waiting" ? " queue__item--new" : ""}`}>
          <p className="queue__words">
            <a
              className="govuk-link"
              href={`/staff/triage/${row.id}`}
              lang={row.words ? row.language : undefined}
              dir="auto"
            >
              {row.words ?? say("triage.wordsGone")}
            </a>
          </p>
          <p className="queue__meta">
            <DispositionTag disposition={row.disposition} />
            <span>{row.event ?? say("triage.item.noEvent")}</span>
            <span>{date(row.receivedAt)}</span>
            <span>{say(`channel.${row.channel}`)}</span>
            {row.area ? <span>{row.area}</span> : null}
            {row.themes.length > 0 ? <span>{row.themes.join(", ")}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

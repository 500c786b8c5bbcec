import type { ToldEntry } from "#app/domain/insights/told-entries.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { EntrySentence } from "./entry-sentence.tsx";

/** Entries of the whole ledger; what is about an item leads to it. */
export function LastEntries({ entries }: { entries: ToldEntry[] }) {
  const { say, time } = useTexts();
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.id}>
          <time className="history__when" dateTime={entry.at.toISOString()}>
            {time(entry.at)}
          </time>
          <EntrySentence entry={entry} />{" "}
          {entry.subjectId && isAboutItem(entry) ? (
            <a className="govuk-link" href={`/staff/triage/${entry.subjectId}`}>
              {say("ledger.staff.item")}
              <span className="govuk-visually-hidden"> {entry.id}</span>
            </a>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function isAboutItem({ kind }: ToldEntry): boolean {
  return kind.startsWith("item.") || kind.startsWith("receipt.") || kind.startsWith("contact.");
}

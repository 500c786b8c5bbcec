import type { ToldEntry } from "#app/domain/insights/told-entries.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { EntrySentence } from "../ledger/entry-sentence.tsx";

/** What happened to one item, oldest first. */
export function ItemHistory({ history }: { history: ToldEntry[] }) {
  const { time } = useTexts();
  return (
    <ol className="history">
      {history.map((entry) => (
        <li key={entry.id}>
          <time className="history__when" dateTime={entry.at.toISOString()}>
            {time(entry.at)}
          </time>
          <EntrySentence entry={entry} />
        </li>
      ))}
    </ol>
  );
}

import { Fragment } from "react";
import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** What was said, as everyone of the team may read it; where words were cut it says so to the ear too. */
export function ItemWords({ item }: { item: QueueItem }) {
  const { say, date } = useTexts();
  if (item.withdrawal)
    return (
      <InsetText>
        {say("triage.item.withdrawn", { date: date(item.withdrawal.at) })}{" "}
        {say(`reason.withdrawn.${item.withdrawal.reason}`)}
      </InsetText>
    );
  if (!item.words) return <InsetText>{say("triage.item.gone")}</InsetText>;
  const parts = item.words.shown.split("[…]");
  return (
    <blockquote className="words" lang={item.language} dir="auto">
      {parts.map((part, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
        <Fragment key={position}>
          {position > 0 ? <span className="redacted">[…]</span> : null}
          {part}
        </Fragment>
      ))}
    </blockquote>
  );
}

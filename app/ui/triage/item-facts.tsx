import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DispositionTag } from "./disposition-tag.tsx";
import { spokenForText } from "./spoken-for.ts";

/** What is known about an item besides its words. */
export function ItemFacts({ item, language }: { item: QueueItem; language: string }) {
  const texts = useTexts();
  const { say, date, time } = texts;
  const spokenFor = spokenForText(item, texts);
  const answerVia = item.answerVia === "email" && !item.hasEmail ? "noAddress" : item.answerVia;
  const rows = [
    { term: say("triage.item.stands"), value: <DispositionTag disposition={item.disposition} /> },
    { term: say("triage.item.event"), value: item.event?.name ?? say("triage.item.noEvent") },
    { term: say("triage.item.received"), value: time(item.receivedAt) },
    item.saidOn && { term: say("triage.item.saidOn"), value: date(item.saidOn) },
    { term: say("triage.item.channel"), value: say(`channel.${item.channel}`) },
    { term: say("triage.item.language"), value: language },
    { term: say("triage.item.area"), value: item.area?.name ?? say("triage.item.none") },
    {
      term: say("triage.item.themes"),
      value: item.themes.map(({ name }) => name).join(", ") || say("triage.item.none"),
    },
    {
      term: say("triage.item.mayPublish"),
      value: say(item.mayPublish ? "triage.item.mayPublish.yes" : "triage.item.mayPublish.no"),
    },
    { term: say("triage.item.answerVia"), value: say(`triage.item.answerVia.${answerVia}`) },
    item.writtenForAnother && {
      term: say("triage.item.writtenForAnother"),
      value: say("triage.item.writtenForAnother.yes"),
    },
    spokenFor !== null && { term: say("triage.item.spokenFor"), value: spokenFor },
    item.words && { term: say("triage.item.destroyBy"), value: date(item.words.destroyBy) },
  ];
  return <SummaryList className="facts" rows={rows} />;
}

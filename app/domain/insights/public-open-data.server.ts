import { publicActions } from "../actions/public-actions.server.ts";
import { DISPOSITIONS } from "../ledger/dispositions.ts";
import { publicResponses } from "../responses/public-responses.server.ts";
import { publicLedger } from "./public-ledger.server.ts";

export const OPEN_DATA = ["responses", "actions", "ledger"] as const;

export type OpenDataName = (typeof OPEN_DATA)[number];

/** What stands in each column, in English, as the description of the data says it. */
export const OPEN_DATA_FIELDS = {
  responses: {
    slug: "The last part of the response's address, /responses/…",
    title: "Title",
    language: "Language of the words",
    outcome: "did, doing or cannot",
    month: "Month in which it was first published",
    youSaidHtml: "What people said, summed up, as HTML",
    weDidHtml: "What came of it, as HTML",
    actions: "References of the actions it is about, parted by blanks",
  },
  actions: {
    ref: "The last part of the action's address, /actions/…",
    number: "Its number in the plan",
    title: "The approved title",
    summary: "The approved summary",
    language: "Language of the words",
    status: "How far it is",
    ledBy: "Who leads, parted by semicolons",
    partners: "Partners, parted by semicolons",
    lastProgressOn: "Day of the last public progress",
  },
  ledger: {
    event: "The last part of the event's address; empty for the lines below the events",
    line: "event, otherEvents (too small or not listed) or noEvent",
    name: "The event's name",
    received: "How many items; the sum of the other numbers",
    ...Object.fromEntries(DISPOSITIONS.map((name) => [name, `How many of them are ${name}`])),
  },
} as const satisfies Record<OpenDataName, Record<string, string>>;

/**
 * The approved projection as plain rows, in the languages in which it was written. Only from the reads behind the public
 * pages; the ledger's lines are of the last midnight, with its rules for small counts.
 */
export async function publicOpenData(
  name: OpenDataName,
  at: { now: Date; timeZone: string },
): Promise<Record<string, string>[]> {
  if (name === "responses") return responseRows();
  if (name === "actions") return actionRows();
  const { events } = await publicLedger(at);
  return events.map(({ slug, line, name: event, ...balance }) => ({
    event: slug ?? "",
    line,
    name: event ?? "",
    received: String(balance.received),
    ...Object.fromEntries(DISPOSITIONS.map((stand) => [stand, String(balance[stand])])),
  }));
}

async function responseRows() {
  const first = await publicResponses();
  const pages = [first];
  for (let page = 2; page <= first.pages; page += 1) pages.push(await publicResponses({ page }));
  return pages
    .flatMap(({ responses }) => responses)
    .map(({ slug, title, language, outcome, month, youSaidHtml, weDidHtml, actions }) => ({
      ...{ slug, title, language, outcome, month: month.slice(0, 7), youSaidHtml, weDidHtml },
      actions: actions.map(({ ref }) => ref).join(" "),
    }));
}

async function actionRows() {
  const { actions } = await publicActions();
  return actions.map(
    ({ ref, number, title, summary, language, status, ledBy, partners, lastProgressOn }) => ({
      ...{ ref, number, title, summary, language, status },
      ledBy: ledBy.join("; "),
      partners: partners.join("; "),
      lastProgressOn: lastProgressOn?.toISOString().slice(0, 10) ?? "",
    }),
  );
}

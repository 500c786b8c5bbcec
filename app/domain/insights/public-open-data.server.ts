import { publicPromises } from "../actions/promises/public-promises.server.ts";
import { publicActions } from "../actions/public-actions.server.ts";
import { DISPOSITIONS } from "../ledger/dispositions.ts";
import type { PeopleCount } from "../responses/people-count.ts";
import { publicResponses } from "../responses/public-responses.server.ts";
import type { OpenDataName } from "./open-data-package.ts";
import { publicLedger } from "./public-ledger.server.ts";

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
  if (name === "promises") return promiseRows(at);
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
    .map(({ slug, title, language, outcome, reason, reasonSentence, month, people, actions, ...html }) => ({
      ...{ slug, title, language, outcome, reason: reason ?? "", reasonSentence: reasonSentence ?? "" },
      month: month.slice(0, 7),
      people: peopleOf(people),
      youSaidHtml: html.youSaidHtml,
      weDidHtml: html.weDidHtml,
      actions: actions.map(({ ref }) => ref).join(" "),
    }));
}

function peopleOf(people: PeopleCount | null): string {
  if (!people) return "";
  return "exact" in people ? String(people.exact) : `fewer than ${people.fewerThan}`;
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

async function promiseRows({ now }: { now: Date }) {
  const first = await publicPromises({ now });
  const pages = [first];
  for (let page = 2; page <= first.pages; page += 1) pages.push(await publicPromises({ now, page }));
  return pages
    .flatMap(({ promises }) => promises)
    .map(({ organisation, action, firstDue, due, slips, changes, days, outcome, ...promise }) => ({
      ...{ slug: promise.slug, words: promise.words, evidenceWanted: promise.evidenceWanted },
      ...{ language: promise.language, organisation: organisation.name, action: action?.ref ?? "" },
      ...{ madeOn: promise.madeOn, firstDue: firstDue.date, due: due.date, slips: String(slips) },
      changes: changes.map(({ from, to, reason }) => `${from.date} > ${to.date}: ${reason.words}`).join("; "),
      ...{ state: promise.state, days: String(days), outcomeOn: outcome?.happenedOn ?? "" },
      ...{ outcomeWords: outcome?.words.words ?? "", evidenceLink: outcome?.link ?? "" },
      replacedBy: outcome?.replacedBy?.slug ?? "",
    }));
}

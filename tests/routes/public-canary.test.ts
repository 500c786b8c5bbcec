import { readdirSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { HELP_PAGES } from "#app/ui/help/help-pages.ts";
import { type Answer, startApp } from "#tests/support/app.ts";
import { linksOf } from "#tests/support/page.ts";
import { givenCanaries, type PublicPlaces } from "#tests/support/scenarios/given-canaries.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
let places: PublicPlaces;

beforeAll(async () => {
  await givenSettings();
  places = await givenCanaries();
});

/** Every public route with the addresses at which it is looked at. A new route needs a line here. */
const ADDRESSES: Record<string, (at: PublicPlaces) => string[]> = {
  "_site.$.tsx": () => ["/nowhere"],
  "_site._index.tsx": () => ["/"],
  "_site.actions.$ref.tsx": (at) => [`/actions/${at.actionRef}`, "/actions/2"],
  "_site.actions.$ref_.history.tsx": (at) => [`/actions/${at.actionRef}/history`, "/actions/unknown/history"],
  "_site.actions._index.tsx": () => ["/actions"],
  "_site.confidential.tsx": (at) => ["/confidential", `/confidential?event=${at.eventCode}`],
  "day.$token._index.tsx": () => ["/day/unknown"],
  "day.$token.end.ts": () => ["/day/unknown/end"],
  "day.$token.sheets.tsx": () => ["/day/unknown/sheets"],
  "_site.e.$code.tsx": (at) => [`/e/${at.eventCode}`],
  "_site.earlier.tsx": () => ["/earlier"],
  "_site.equality-questions.tsx": () => ["/equality-questions", "/equality-questions?sent=yes"],
  "_site.events.$slug.tsx": (at) => [`/events/${at.eventSlug}`],
  "_site.events._index.tsx": () => ["/events"],
  "_site.feedback._index.tsx": () => ["/feedback"],
  "_site.feedback.new.tsx": (at) => ["/feedback/new", `/feedback/new?event=${at.eventCode}`],
  "_site.help-now.tsx": (at) => ["/help-now", `/help-now?event=${at.eventCode}`],
  "_site.help.$page.tsx": () => Object.keys(HELP_PAGES).map((name) => `/help/${name}`),
  "_site.help._index.tsx": () => ["/help"],
  "_site.leaving-quickly.tsx": () => ["/leaving-quickly"],
  "_site.ledger.tsx": () => ["/ledger"],
  "ledger.$file.ts": () => ["/ledger/2026-10.json"],
  "ledger[.]json.ts": () => ["/ledger.json"],
  "_site.open-data._index.tsx": () => ["/open-data"],
  "open-data.$file.ts": () =>
    [
      "datapackage.json",
      ...["responses", "actions", "promises", "ledger"].flatMap((name) => [`${name}.csv`, `${name}.json`]),
    ].map((name) => `/open-data/${name}`),
  "_site.logo.ts": () => ["/logo"],
  "_site.receipt._index.tsx": () => ["/receipt"],
  "_site.receipt.email._index.tsx": () => ["/receipt/email"],
  "_site.receipt.email.removal.tsx": () => ["/receipt/email/removal"],
  "_site.receipt.messages.tsx": () => ["/receipt/messages"],
  "_site.receipt.confidential._index.tsx": () => ["/receipt/confidential"],
  "_site.receipt.confidential.messages.tsx": () => ["/receipt/confidential/messages"],
  "_site.receipt.group.tsx": () => ["/receipt/group"],
  "_site.receipt.lost.$token.tsx": () => ["/receipt/lost/unknown"],
  "_site.receipt.lost._index.tsx": () => ["/receipt/lost", "/receipt/lost?sent=yes"],
  "_site.receipt.new.$ticket.tsx": (at) => [
    `/receipt/new/${at.ticket}`,
    `/receipt/new/${at.lane.ticket}`,
    "/receipt/new/unknown",
  ],
  "_site.receipt.objection.tsx": () => ["/receipt/objection"],
  "_site.receipt.verdict.tsx": () => ["/receipt/verdict"],
  "_site.receipt.reporting.tsx": () => ["/receipt/reporting"],
  "_site.numbers.tsx": () => ["/numbers"],
  "_site.organisations.$slug.tsx": (at) => [
    `/organisations/${at.organisationSlug}`,
    "/organisations/not-approved",
  ],
  "_site.organisations._index.tsx": () => ["/organisations"],
  "_site.receipt.withdrawal.tsx": () => ["/receipt/withdrawal"],
  "_site.plans._index.tsx": () => ["/plans"],
  "_site.plans.$slug.tsx": (at) => [`/plans/${at.planSlug}`],
  "_site.evidence.$evidenceId.ts": (at) => [
    `/evidence/${at.evidenceId}`,
    `/evidence/${at.removedEvidenceId}`,
  ],
  "_site.promises.$slug.tsx": (at) => [`/promises/${at.promiseSlug}`, "/promises/unknown"],
  "_site.promises._index.tsx": () => ["/promises", "/promises?state=onTime"],
  "_site.responses.$slug.tsx": (at) =>
    [at.responseSlug, at.draftSlug, at.withdrawnSlug].map((slug) => `/responses/${slug}`),
  "_site.responses.$slug_.revisions.tsx": (at) =>
    [at.responseSlug, at.draftSlug, at.withdrawnSlug].map((slug) => `/responses/${slug}/revisions`),
  "reading.$token.tsx": () => ["/reading/unknown"],
  "reading.done.tsx": () => ["/reading/done", "/reading/done?answer=sendBack"],
  "answer.$token._index.tsx": (at) => [
    `/answer/${at.answerToken}`,
    `/answer/${at.sentToken}`,
    "/answer/unknown",
  ],
  "answer.$token.colleague.tsx": (at) => [`/answer/${at.answerToken}/colleague`, "/answer/unknown/colleague"],
  "answer.$token.opened.ts": (at) => [`/answer/${at.answerToken}/opened`],
  "answer.done.tsx": () => ["/answer/done"],
  "facts.$token.tsx": () => ["/facts/unknown"],
  "_site.responses._index.tsx": () => ["/responses", "/responses?q=canary", "/responses?q=bus+stop"],
  "_site.robots[.]txt.ts": () => ["/robots.txt"],
  "_site.theme[.]css.ts": () => ["/theme.css"],
};

const LANGUAGES = ["", "/ur"];

const routes = () => readdirSync("app/routes").filter((name) => !/^(?:staff|first-run)\b/.test(name));

function expectNoCanary(at: string, { status, body, headers }: Answer): void {
  const all = body + JSON.stringify([...headers]);
  expect([at, status, ...(all.match(/canary-[\w-]+/gi) ?? [])]).toEqual([at, status]);
  expect(status, at).toBeLessThan(500);
}

test("every public route has its line here, and every line a route", () => {
  expect(routes().sort()).toEqual(Object.keys(ADDRESSES).sort());
});

test("no public page, and no page that one leads to, shows a planted private word, in two languages", async () => {
  const start = Object.values(ADDRESSES).flatMap((addressesOf) => addressesOf(places));
  const queue = LANGUAGES.flatMap((prefix) => start.map((path) => (path === "/" && prefix) || prefix + path));
  const seen = new Set<string>(queue);
  for (const path of queue) {
    const page = await site.get(path);
    expectNoCanary(path, path.includes("q=canary") ? withoutSearch(page) : page);
    const found = linksOf(page.body).filter((href) => LANGUAGES.some((prefix) => isIn(prefix, href)));
    for (const href of found) if (!seen.has(href)) queue.push(href) && seen.add(href);
  }
  expect(seen.size).toBeGreaterThan(60);
});

test("the receipt's own page shows what was said to its writer and no other private word", async () => {
  for (const prefix of LANGUAGES) {
    const page = await site.post(`${prefix}/receipt`, { code: places.code });
    expect(page.status).toBe(200);
    expectNoCanary("/receipt", page);
    expectNoCanary(
      "/receipt/withdrawal",
      await site.post(`${prefix}/receipt/withdrawal`, { code: places.code }),
    );
  }
});

test("the receipt of the confidential lane shows none of it, whatever phrase is tried", async () => {
  const { code } = places.lane;
  for (const prefix of LANGUAGES) {
    expectNoCanary("/receipt", await site.post(`${prefix}/receipt`, { code }));
    const tried = await site.post(`${prefix}/receipt/confidential`, { code, phrase: "not the phrase" });
    expectNoCanary("/receipt/confidential", tried);
  }
});

/** The search field repeats what was looked for. */
function withoutSearch(page: Answer): Answer {
  return { ...page, body: page.body.replaceAll(/(?<=["=>“])canary(?=["&<”])/g, "") };
}

function isIn(prefix: string, href: string): boolean {
  if (href.startsWith("/staff") || href.startsWith("/assets")) return false;
  if (prefix) return href === prefix || href.startsWith(`${prefix}/`);
  return !/^\/(?:pl|ro|pa|gu|pt|ur|ar|uk)(?:\/|$)/.test(href);
}

import { expect, test } from "vitest";
import { EQUALITY_QUESTIONS } from "#app/domain/feedback/equality/questions.ts";
import { SYSTEM } from "#app/domain/ledger/actor.ts";
import { saveSupportOrganisations } from "#app/domain/operator/save-support-organisations.server.ts";
import en from "#app/locales/en.json" with { type: "json" };
import { startApp } from "#tests/support/app.ts";
import { descriptionOf, fieldsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

const site = await startApp();
await givenSettings();
const organisation = { id: "", url: "", words: "" };
await saveSupportOrganisations({
  rows: [
    { ...organisation, kind: "emergency", name: "Coastguard", phone: "112" },
    { ...organisation, kind: "support", name: "Listeners", phone: "0800 1" },
  ],
  by: SYSTEM,
  now: new Date(),
});
const operator = DEMO_SETTINGS.identity.operatorName;
await givenArea({ name: "North" });
await givenTheme();
await givenStaff({ role: "safeguardingLead" });
const joint = await givenEvent({ hosts: "Harbour Trust, Hill School and the Town Library" });

test("the start says how long it takes, who reads it, that it is no report, whom to call, and other ways", async () => {
  for (const path of [`/e/${joint.code}`, "/feedback"]) {
    const page = await site.get(path);
    const words = wordsOf(page.body);
    expect(words).toContain(en["event.minute"]);
    expect(words).toContain(`team at ${operator}`);
    expect(words).toContain("This site is not a way to report a crime");
    expect(words).toContain("In danger now 112 (Coastguard)");
    expect(words).not.toContain("Listeners");
    expect(page.body).toContain('href="tel:112"');
    expect(page.body).toContain(`href="mailto:${DEMO_SETTINGS.contacts.email}"`);
  }
});

test("how long, who reads it and whom to call come before the two lanes", async () => {
  for (const path of [`/e/${joint.code}`, "/feedback"]) {
    const { body } = await site.get(path);
    const lanes = ['href="/feedback/new', 'href="/help-now'];
    const main = body.slice(body.indexOf("<main"));
    const order = [en["event.minute"], operator, 'href="tel:112"', ...lanes];
    const places = order.map((part) => main.indexOf(part));
    expect([path, places]).toEqual([path, places.toSorted((one, other) => one - other)]);
    expect(places).not.toContain(-1);
  }
});

test("a joint event names every host and says who reads the words; a host of its own is named once", async () => {
  const words = wordsOf((await site.get(`/e/${joint.code}`)).body);
  expect(words).toContain("run by Harbour Trust, Hill School and the Town Library");
  expect(words).toContain(`What you write is read by the team at ${operator}`);
  const own = await givenEvent({ hosts: operator });
  expect(wordsOf((await site.get(`/e/${own.code}`)).body)).toContain(
    `This event is run by ${operator}. The team there`,
  );
});

test("the first page leads to the start, the start to the form, and the form back to where it came from", async () => {
  expect(linksOf((await site.get("/")).body)).toContain("/feedback");
  const start = await site.get("/feedback");
  expect(linksOf(start.body)).toEqual(expect.arrayContaining(["/feedback/new", "/help-now"]));
  expect(/class="govuk-back-link"[^>]*/.exec((await site.get("/feedback/new")).body)?.[0]).toBeTruthy();
  expect(linksOf((await site.get("/feedback/new")).body)).toContain("/feedback");
  expect(linksOf((await site.get(`/feedback/new?event=${joint.code}`)).body)).toContain(`/e/${joint.code}`);
});

test("without the incident lane the start has one way in and no word of crime", async () => {
  await givenSettings({ lanes: { incident: false } });
  const page = await site.get("/feedback");
  expect(linksOf(page.body)).not.toContain("/help-now");
  expect(wordsOf(page.body)).not.toContain("crime");
  await givenSettings();
});

test("from the poster's code to the receipt there are two screens to pass, and one field to fill", async () => {
  const screens: string[] = [];
  const start = await site.get(`/e/${joint.code}`);
  screens.push("start");
  const form = linksOf(start.body).find((href) => href.startsWith("/feedback/new")) ?? "";
  const page = await site.get(form);
  screens.push("form");
  const sent = await site.post(form, { ...fieldsOf(page.body, "body"), body: "The hall is cold." });
  expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/^\/receipt\/new\//)]);
  expect((await site.get(sent.location)).body).toContain("receipt__code");
  expect(screens).toHaveLength(2);
});

const team = en["feedback.form.whoSees"];
const lane = en["confidential.form.whoSees"];

/** A page of the journey and, of each of its fields, who sees it. */
const whoSees: { page: string; open: () => Promise<{ body: string }>; fields: Record<string, string> }[] = [
  {
    page: "the form of an event",
    open: () => site.get(`/feedback/new?event=${joint.code}`),
    fields: {
      ...{ body: en["feedback.form.whoSees.event"], mayPublish: en["feedback.form.mayPublish.hint"] },
      ...{ answerVia: en["feedback.form.answerVia.hint"], writtenForAnother: team },
      ...{ area: team, theme: team, language: team },
    },
  },
  {
    page: "the form",
    open: () => site.get("/feedback/new"),
    fields: { body: `The team at ${operator} reads this` },
  },
  {
    page: "the confidential lane",
    open: () => site.get("/confidential"),
    fields: { body: lane, reachHow: lane, reachWhen: lane, phrase: en["confidential.phrase.whoSees"] },
  },
  {
    page: "the lost code",
    open: () => site.get("/receipt/lost"),
    fields: { email: en["receipt.lost.email.hint"] },
  },
  {
    page: "the new receipt",
    open: async () => site.get(`/receipt/new/${(await givenFeedback()).ticket}`),
    fields: { email: en["receipt.email.whoSees"] },
  },
  {
    page: "the questions about equality",
    open: () => site.get("/equality-questions"),
    fields: Object.fromEntries(
      Object.keys(EQUALITY_QUESTIONS.questions).map((name) => [name, en["equality.whoSees"]]),
    ),
  },
];

test.each(whoSees)("beside each field of $page stands who sees it", async ({ open, fields }) => {
  site.setEnv({ SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "news@operator.example" });
  const { body } = await open();
  site.setEnv({ SMTP_URL: undefined, MAIL_FROM: undefined });
  for (const [name, says] of Object.entries(fields)) {
    expect([name, descriptionOf(body, name)]).toEqual([name, expect.stringContaining(says)]);
  }
});

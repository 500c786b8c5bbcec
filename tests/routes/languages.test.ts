import { beforeAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { setActionStatus } from "#app/domain/actions/set-action-status.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { settleObjection } from "#app/domain/feedback/settle-objection.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, elementsWith, fieldsOf, linksOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTranslation } from "#tests/support/scenarios/given-translation.ts";
import { closeItem } from "#tests/support/scenarios/one-decision.ts";

const site = await startApp();

beforeAll(() => givenSettings({ languages: { default: "en", offered: ["en", "pl", "ur", "cy"] } }));

const root = (html: string) => elementsOf(html).find(({ tagName }) => tagName === "html");

test("an offered language answers with and without a catalogue, in its own direction", async () => {
  for (const [path, lang, dir] of [
    ["/pl", "pl", "ltr"],
    ["/ur", "ur", "rtl"],
    ["/ur/feedback/new", "ur", "rtl"],
    ["/cy/help/privacy", "cy", "ltr"],
  ] as const) {
    const page = await site.get(path);
    expect([path, page.status]).toEqual([path, 200]);
    const html = root(page.body);
    expect(html && [attribute(html, "lang"), attribute(html, "dir")]).toEqual([lang, dir]);
  }
});

test("a language that is not offered is an unknown address", async () => {
  for (const path of ["/fr", "/pa/feedback/new", "/xx/y", "/pl/staff"]) {
    expect([path, (await site.get(path)).status]).toEqual([path, 404]);
  }
});

test("what falls back to English is marked as English", async () => {
  const heading = elementsOf((await site.get("/cy/receipt")).body).find(({ tagName }) => tagName === "h1");
  const [passage] = heading?.childNodes ?? [];
  expect(passage && "attrs" in passage && attribute(passage, "lang")).toBe("en");
});

test("the operator's own line heads the pages in the operator's language, and a text the others", async () => {
  const headingOf = async (path: string) => (await site.get(path)).body.match(/<h1[^>]*>(.*?)<\/h1>/)?.[1];
  expect(await headingOf("/")).toBe("You said, we did");
  expect(await headingOf("/pl")).toBe("Wy mówicie, my działamy");
  expect(await headingOf("/cy")).toMatch(/^<span lang="en"[^>]*>You said, we did<\/span>$/);
});

async function givenReceipt() {
  const { itemId, ticket } = await givenFeedback({ words: `It is dark there. ${Math.random()}` });
  const receipt = await newReceipt({ ticket, now: new Date() });
  if (!receipt) throw new Error("no receipt");
  return { itemId, code: receipt.digits };
}

const marksOf = (html: string, words: string) =>
  elementsWith(html, words).map((element) => [attribute(element, "lang"), attribute(element, "dir")]);

test("what the team writes to one person is in its own language on pages in another one", async () => {
  const by = staffActor(await givenStaff());
  const now = new Date();
  const answered = await givenReceipt();
  await answerDirectly({ itemId: answered.itemId, words: "We have asked the council.", by, now });
  const cut = { itemId: answered.itemId, kind: "cut", at: now } as const;
  const objections = await db().itemObjection.createManyAndReturn({
    data: [cut, { ...cut, kind: "group" }],
    select: { id: true, kind: true },
  });
  for (const { id: objectionId, kind } of objections) {
    const sentence = `We looked at it: ${kind}.`;
    const outcome = kind === "cut" ? "kept" : "answered";
    await settleObjection({ itemId: answered.itemId, objectionId, outcome, sentence, by, now });
  }
  const closed = await givenReceipt();
  const closure = { kind: "setAside", reason: "notAboutThis", sentence: "It is about bins." } as const;
  await closeItem({ itemId: closed.itemId, ...closure, by, now });
  for (const [code, words] of [
    [answered.code, "We have asked the council."],
    [answered.code, "We looked at it: cut."],
    [answered.code, "We looked at it: group."],
    [closed.code, "It is about bins."],
  ] as const) {
    expect(marksOf((await site.post("/ur/receipt", { code })).body, words)).toContainEqual(["en", "auto"]);
    const own = marksOf((await site.post("/receipt", { code })).body, words);
    expect([own.length > 0, own.some(([lang]) => lang)]).toEqual([true, false]);
  }
});

test("the public reason of an action that was stopped is marked, and a draft translation says so", async () => {
  const by = staffActor(await givenStaff());
  const { id: actionId, ref } = await givenAction();
  const reason = "There is no money for it.";
  await setActionStatus({ actionId, status: "stopped", reason, by, now: new Date() });
  const page = async () => (await site.get(`/ur/actions/${ref}`)).body;
  expect(marksOf(await page(), reason)).toEqual([["en", "ltr"]]);
  const words = { reason: "اس کے لیے پیسے نہیں ہیں۔" };
  await givenTranslation({ kind: "status", subjectId: actionId, language: "ur", words });
  const draft = await page();
  expect(marksOf(draft, words.reason)).toEqual([[undefined, undefined]]);
  expect(marksOf(draft, reason)).toContainEqual(["en", "ltr"]);
});

test("links and forms stay in the language, and each page leads to itself in the others", async () => {
  const page = await site.get("/ur/feedback/new");
  const links = linksOf(page.body).filter((href) => !/^\/(?:assets|theme\.css|favicon)/.test(href));
  const others = ["/feedback/new", "/pl/feedback/new", "/cy/feedback/new"];
  expect(links).toEqual(expect.arrayContaining(others));
  for (const href of links) if (!others.includes(href)) expect(href).toMatch(/^\/ur(?:\/|$)/);
  const fields: Record<string, string> = { ...fieldsOf(page.body, "body"), body: "روشنی کم ہے" };
  expect(fields.language).toBe("ur");
  const sent = await site.post("/ur/feedback/new", fields);
  expect(sent.location).toMatch(/^\/ur\/receipt\/new\//);
});

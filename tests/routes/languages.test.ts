import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "parse5";
import { beforeAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { setActionStatus } from "#app/domain/actions/set-action-status.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { settleObjection } from "#app/domain/feedback/settle-objection.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import en from "#app/locales/en.json" with { type: "json" };
import { textsFor } from "#app/platform/texts.server.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, elementsWith, fieldsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenSupport } from "#tests/support/scenarios/given-support.ts";
import { givenTranslation } from "#tests/support/scenarios/given-translation.ts";
import { closeItem } from "#tests/support/scenarios/one-decision.ts";

/** Welsh as somebody has read it who has only begun to translate. */
const CATALOGUE_FOLDER = await mkdtemp(join(tmpdir(), "catalogues-"));
const welsh = { "@state": "read by Ann Rees on 2026-11-01" };
await writeFile(join(CATALOGUE_FOLDER, "cy.json"), JSON.stringify(welsh));
const site = await startApp({ CATALOGUE_FOLDER });

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

const LANGUAGES = ["pl", "ro", "pa", "gu", "pt", "ur", "ar", "uk"];
const wordsIn = (language: string) => textsFor({ language, timeZone: "UTC", prefix: "" });

test("every page in a draft says that it is one, in its own language; none in English does", async () => {
  await givenSettings({ languages: { default: "en", offered: ["en", ...LANGUAGES] } });
  for (const language of LANGUAGES) {
    expect((await site.get(`/${language}`)).body).toContain(wordsIn(language).t("layout.draft"));
  }
  for (const path of [
    "/",
    "/feedback/new",
    "/help-now",
    "/receipt",
    "/responses",
    "/help/privacy",
    "/nowhere",
  ]) {
    const inPolish = await site.get(path === "/" ? "/pl" : `/pl${path}`);
    expect([path, wordsOf(inPolish.body)]).toEqual([
      path,
      expect.stringContaining(wordsIn("pl").t("layout.draft")),
    ]);
    const inEnglish = await site.get(path);
    expect([path, inEnglish.body.includes("draft-note")]).toEqual([path, false]);
  }
});

test("the menu has each language by its own name, in its own script and marked as that language", async () => {
  const own = { pl: "Polski", ro: "Română", pa: "ਪੰਜਾਬੀ", gu: "ગુજરાતી", pt: "Português", ur: "اردو" };
  const names = { ...own, ar: "العربية", uk: "Українська" };
  for (const path of ["/", "/ur/receipt"]) {
    const page = elementsOf((await site.get(path)).body);
    const links = page.filter((one) => one.tagName === "a" && attribute(one, "hreflang"));
    const named = links.map((link) => {
      const [name] = link.childNodes;
      return [attribute(link, "lang"), name && "value" in name ? name.value : null];
    });
    for (const [code, name] of Object.entries(names)) {
      if (!path.startsWith(`/${code}`)) expect(named).toContainEqual([code, name]);
    }
  }
});

test("whom to call has the same name and number in every language, and no program translates them", async () => {
  await givenSupport([
    { kind: "emergency", name: "Emergency services", phone: "999", url: "", words: "In danger." },
    { kind: "support", name: "Listening ear", phone: "01234 567 890", url: "https://ear.example", words: "" },
  ]);
  const untranslated = (html: string) =>
    elementsOf(html)
      .filter((element) => attribute(element, "translate") === "no")
      .map((element) => serialize(element).replaceAll("<!-- -->", ""));
  for (const [path, ...names] of [
    ["/help-now", "Emergency services", "999", "Listening ear", "01234 567 890", "ear.example"],
    ["/feedback", "999", "(Emergency services)"],
  ] as const) {
    const english = untranslated((await site.get(path)).body);
    expect(english).toEqual(expect.arrayContaining([...names]));
    for (const language of LANGUAGES) {
      expect([language, untranslated((await site.get(`/${language}${path}`)).body)]).toEqual([
        language,
        english,
      ]);
    }
  }
});

test("texts on which somebody's safety depends have the English beside them in a draft, and once in English", async () => {
  await givenStaff({ role: "safeguardingLead" });
  const confidential = await givenCase();
  const name = DEMO_SETTINGS.identity.operatorName;
  for (const [path, keys] of [
    ["/feedback", ["lanes.happened", "lanes.happened.words", "helpNow.notAReport", "helpNow.kind.emergency"]],
    ["/help-now", ["helpNow.heading", "helpNow.notAReport", "helpNow.keepEvidence", "helpNow.kind.support"]],
    ["/help/under-18", ["help.under18.passOn", "help.under18.passOn.words", "help.under18.help.words"]],
    ["/help/contact", ["help.contact.report", "help.contact.report.words"]],
    ["/help/easy-read", ["help.easyRead.safety.1", "help.easyRead.safety.4"]],
    ["/leaving-quickly", ["leaving.lead", "leaving.history", "leaving.device2"]],
    ["/feedback/new", ["feedback.form.helpFirst"]],
    [
      "/confidential",
      ["confidential.danger", "confidential.who", "confidential.public", "confidential.passOn"],
    ],
    ["/confidential", ["confidential.form.body.hint", "confidential.form.whoSees"]],
    ["/confidential", ["confidential.form.phrase.hint", "confidential.phrase.whoSees"]],
    [`/receipt/new/${confidential.ticket}`, ["confidential.new.keep", "confidential.new.shows"]],
  ] as const) {
    const [draft, own] = [await site.get(`/ur${path}`), await site.get(path)];
    for (const key of keys) {
      const words = en[key].replaceAll(/<\/?link>/g, "").replace("{name}", name);
      expect([key, marksOf(draft.body, words)]).toEqual([key, expect.arrayContaining([["en", "ltr"]])]);
      expect([key, marksOf(own.body, words).flat()]).not.toContain("en");
      expect([key, wordsOf(own.body)]).toEqual([key, expect.stringContaining(words)]);
    }
  }
});

test("so has what was wrong with the form of the confidential lane", async () => {
  await givenStaff({ role: "safeguardingLead" });
  const form = fieldsOf((await site.get("/ur/confidential")).body, "phrase");
  for (const [sent, key] of [
    [{ body: "" }, "error.confidential.blank"],
    [{ body: "It was here.", phrase: "short" }, "error.confidential.phraseShort"],
    [{ body: "It was here.", reachHow: "x".repeat(400) }, "error.confidential.reachTooLong"],
  ] as const) {
    const refused = await site.post("/ur/confidential", { ...form, ...sent });
    expect([key, refused.status]).toEqual([key, 422]);
    expect(marksOf(refused.body, en[key])).toContainEqual(["en", "ltr"]);
    expect(wordsOf(refused.body)).toContain(wordsIn("ur").t(key));
  }
});

test("the accessibility statement says of each language who has read it and when, and claims nobody", async () => {
  await givenSettings({ languages: { default: "en", offered: ["en", "pl", "cy", "fr"] } });
  const told = [
    "English: The texts of the site were first written in this language.",
    "Polski: A draft. Nobody who speaks it has checked it yet.",
    "Cymraeg: Read by Ann Rees on 1 November 2026.",
    "Français: No translation yet. You see the English text.",
  ].join("");
  const wordsAt = async (...asked: Parameters<typeof site.get>) =>
    wordsOf((await site.get(...asked)).body).replace(/[\u2068\u2069]/g, "");
  expect(await wordsAt("/help/accessibility")).toContain(told);
  expect((await site.get("/cy")).body).not.toContain("draft-note");
  const { cookie } = await givenSignedIn();
  expect(await wordsAt("/staff/translations", { cookie })).toContain(told);
});

test("links and forms stay in the language, and each page leads to itself in the others", async () => {
  await givenSettings({ languages: { default: "en", offered: ["en", "pl", "ur", "cy"] } });
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

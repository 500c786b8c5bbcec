import type { Page } from "playwright-core";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { judgeAbuse } from "#app/domain/triage/judge-abuse.server.ts";
import { after, hours } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import type { PageState } from "./page-states.ts";
import { type At, lookUp, press } from "./press.ts";
import { givenFeedback } from "./scenarios/given-feedback.ts";
import { givenFullReceipt, givenReceipt } from "./scenarios/given-full-receipt.ts";
import { givenStaff } from "./scenarios/given-staff.ts";
import { closeItem } from "./scenarios/one-decision.ts";

const WORDS = "The one by the canal, next to the mill.";
const TOO_LONG = "We meant all of it. ".repeat(60);
const EMAIL = "writer@home.example";

/** The address that a form of the receipt page is sent to, and what is filled in there before. */
type Filled = { form: string; fill?: Record<string, string>; choose?: string };

/**
 * The receipt page in all that may stand on it, and each of its forms, taken and refused. Most of them can be used once,
 * so every state has a receipt of its own. Mail has to be on.
 */
export function receiptStates({ at }: { at: At }): PageState[] {
  const full = async (page: Page) => lookUp(page, at, (await givenFullReceipt()).code);
  const ending = (status: number, steps: Filled[]) => async (page: Page) => {
    let response = await full(page);
    for (const step of steps) response = await send(page, step);
    if (response?.status() !== status) throw new Error(`${response?.url()} answered ${response?.status()}`);
    return response;
  };
  const use = (...steps: Filled[]) => ending(200, steps);
  const refused = (...steps: Filled[]) => ending(422, steps);
  const ofItem = (prepare: (itemId: string) => Promise<unknown>) => async (page: Page) => {
    const { itemId, code } = await givenReceipt();
    await prepare(itemId);
    return lookUp(page, at, code);
  };
  const judged = { form: "/receipt/verdict", choose: "[name=verdict]" };
  const email = (typed: string) => ({ form: "/receipt/email", fill: { email: typed } });
  return [
    { name: "receipt with everything on it", open: full },
    { name: "answer to a message, nothing typed", open: refused({ form: "/receipt/messages" }) },
    { name: "answer to a message", open: use({ form: "/receipt/messages", fill: { answer: WORDS } }) },
    { name: "objection, too long", open: refused({ form: "/receipt/objection", fill: { words: TOO_LONG } }) },
    { name: "objection", open: use({ form: "/receipt/objection", fill: { words: WORDS } }) },
    {
      name: "out of the group, too long",
      open: refused({ form: "/receipt/group", fill: { words: TOO_LONG } }),
    },
    { name: "out of the group", open: use({ form: "/receipt/group", fill: { words: WORDS } }) },
    { name: "verdict", open: use(judged) },
    { name: "reporting, nothing chosen", open: refused(judged, { form: "/receipt/reporting" }) },
    {
      name: "reporting",
      open: use(judged, { form: "/receipt/reporting", choose: "[name=reporting]" }),
    },
    { name: "e-mail that is none", open: refused(email("nobody")) },
    { name: "e-mail", open: use(email(EMAIL)) },
    {
      name: "e-mail, taken away",
      open: use(email(EMAIL), { form: "/receipt" }, { form: "/receipt/email/removal" }),
    },
    { name: "taken back", open: use({ form: "/receipt/withdrawal" }, { form: "/receipt/withdrawal" }) },
    { name: "set aside", open: ofItem(setAside) },
    { name: "answered alone", open: ofItem(answerAlone) },
    { name: "judged abuse", open: ofItem(callAbuse) },
    {
      name: "new receipt, answer by e-mail",
      open: async (page) =>
        page.goto(at(`/receipt/new/${(await givenFeedback({ answerVia: "email" })).ticket}`)),
    },
    {
      name: "link to a new code",
      open: async (page) => page.goto(at(`/receipt/lost/${await givenLostCodeLink()}`)),
    },
  ];
}

async function send(page: Page, { form, fill = {}, choose }: Filled) {
  const one = `main form[action$='${form}']`;
  // What is folded away is opened, and a browser that lets people type too much is one that forgets the limit.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    for (const field of document.querySelectorAll("textarea")) field.removeAttribute("maxlength");
  });
  for (const [name, words] of Object.entries(fill)) await page.fill(`${one} [name=${name}]`, words);
  if (choose) await page.locator(`${one} ${choose}`).first().check();
  return press(page, `${one} button`);
}

async function setAside(itemId: string): Promise<void> {
  const by = staffActor(await givenStaff());
  const why = {
    kind: "setAside" as const,
    reason: "outsideOurArea",
    sentence: "It is about another county.",
  };
  const closed = await closeItem({ itemId, ...why, by, now: new Date() });
  if (!closed.ok) throw new Error(closed.reason);
}

async function answerAlone(itemId: string): Promise<void> {
  const by = staffActor(await givenStaff());
  await answerDirectly({ itemId, words: "The clinic is open on **Fridays**.", by, now: new Date() });
}

async function callAbuse(itemId: string): Promise<void> {
  for (let judges = 0; judges < 2; judges += 1)
    await judgeAbuse({ itemId, by: staffActor(await givenStaff()), now: new Date() });
}

/** The token of a link as the mail for a lost code has it. */
async function givenLostCodeLink(): Promise<string> {
  const [now, token] = [new Date(), newToken(random, 16)];
  const { itemId } = await givenFeedback({ email: EMAIL });
  await db().lostCodeLink.create({
    data: { tokenHash: tokenHash(token), itemId, sentAt: now, expiresAt: after(now, hours(24)) },
    select: { itemId: true },
  });
  return token;
}

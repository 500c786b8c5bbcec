import type { Page, Response } from "playwright-core";
import { laneStates } from "./lane-states.ts";
import { type At, lookUp, press } from "./press.ts";
import { receiptStates } from "./receipt-states.ts";

/** Where a page can be brought by using it: what it is called, and the way there from a new tab. */
export type PageState = { name: string; open: (page: Page) => Promise<Response | null> };

type Given = { at: At; receiptCode: string };

const MANY = "100000";

/** The settings of a site that is brought into all of these states: it sends mail and takes from one address what many send. */
export const FOR_STATES = {
  POSTS_PER_ADDRESS: MANY,
  RECEIPTS_PER_ADDRESS: MANY,
  RECEIPTS_IN_TOTAL: MANY,
  // Nothing is sent in the demonstration: the forms that need mail are there, and that is all.
  SMTP_URL: "smtp://127.0.0.1:1",
  MAIL_FROM: "news@operator.example",
};

const WORDS = "The lights at the stop are out.";
const PERSONAL = "Ring me on 07700 900123 or write to me@home.example.";
const ENDLESS = `${"Nobody ever came back to us. ".repeat(60)}${"x".repeat(300)}`;

const SEND = "main form:has([name=body]) button";

/** The states of the forms: nothing typed, too much, something personal, sent; a code that is unknown, known, given up. */
export function formStates({ at, receiptCode }: Given): PageState[] {
  const tell = (words: string) => async (page: Page) => {
    await page.goto(at("/feedback/new"));
    await page.fill("[name=body]", words);
    return press(page, SEND);
  };
  const enter = (code: string) => (page: Page) => lookUp(page, at, code);
  const takeBack = async (page: Page) => {
    await lookUp(page, at, receiptCode);
    await page.locator("details summary").last().click();
    return press(page, "form[action$='/receipt/withdrawal'] button");
  };
  const judge = async (page: Page) => {
    await lookUp(page, at, receiptCode);
    return press(page, "form[action$='/receipt/verdict'] button");
  };
  return [
    { name: "form with nothing typed", open: tell("") },
    { name: "form with too much", open: tell(ENDLESS.repeat(4)) },
    { name: "form with personal details", open: tell(PERSONAL) },
    { name: "new receipt of long words", open: tell(ENDLESS) },
    { name: "new receipt", open: tell(WORDS) },
    { name: "no code", open: enter("") },
    { name: "unknown code", open: enter("such a code was never given") },
    { name: "receipt", open: enter(receiptCode) },
    { name: "verdict without a choice", open: judge },
    { name: "taking back", open: takeBack },
    { name: "lost code, no e-mail", open: (page) => lostCode(page, at, "nobody") },
    { name: "lost code, asked for", open: (page) => lostCode(page, at, "somebody@home.example") },
    { name: "equality questions, refused", open: (page) => oldQuestions(page, at) },
    ...receiptStates({ at }),
    ...laneStates({ at }),
  ];
}

/** Each of the addresses and each state of the forms. */
export function pageStates({ paths, at, receiptCode }: Given & { paths: string[] }): PageState[] {
  const addresses = paths.map((path) => ({ name: path, open: (page: Page) => page.goto(at(path)) }));
  return [...addresses, ...formStates({ at, receiptCode })];
}

type Events = { open: string; shut: string[]; practice: string };

/** States that an address alone leads to. @param events their codes */
export function addressStates({ open, shut, practice }: Events): string[] {
  return [
    "/nowhere",
    "/e/NOWHERE",
    ...[open, practice, ...shut].map((code) => `/e/${code}`),
    ...[open, practice, ...shut.slice(0, 1)].map((code) => `/feedback/new?event=${code}`),
    `/help-now?event=${open}`,
    `/confidential?event=${practice}`,
    "/responses?q=nothing+like+it",
    "/responses?q=bus",
    "/responses?outcome=cannot",
    "/responses?page=2",
    "/actions?q=nothing+like+it",
    "/events?q=nothing+like+it",
    "/promises?state=late",
    "/receipt?notice=alreadySent",
    "/receipt/new/unknown",
    "/receipt/lost",
    "/receipt/lost?sent=yes",
    "/receipt/lost/unknown",
    "/receipt/withdrawal",
    "/equality-questions",
    "/equality-questions?sent=yes",
  ];
}

async function lostCode(page: Page, at: At, email: string): Promise<Response | null> {
  await page.goto(at("/receipt/lost"));
  await page.fill("main [name=email]", email);
  return press(page, "main form:has([name=email]) button");
}

/** What somebody sends from a page that was open while the questions were changed. */
async function oldQuestions(page: Page, at: At): Promise<Response | null> {
  await page.goto(at("/equality-questions"));
  await page.locator("main form [name=version]").evaluate((field: HTMLInputElement) => {
    field.value = "0";
  });
  return press(page, "main form:has([name=version]) button");
}

/** Uses whatever can be used without leaving the page: opens what is folded, ticks, chooses, types, opens menus. */
export async function tryEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  for (const choice of await page.locator("main :is([type=checkbox], [type=radio])").all())
    await choice.check({ force: true });
  for (const words of await page.locator("main textarea").all()) await words.fill(WORDS);
  for (const menu of await page.locator("button[aria-expanded=false]:visible").all()) await menu.click();
}

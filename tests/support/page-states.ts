import type { Page, Response } from "playwright-core";
import { laneStates } from "./lane-states.ts";

/** Where a page can be brought by using it: what it is called, and the way there from a new tab. */
export type PageState = { name: string; open: (page: Page) => Promise<Response | null> };

type Given = {
  at: (path: string) => string;
  receiptCode: string;
};

const WORDS = "The lights at the stop are out.";
const PERSONAL = "Ring me on 07700 900123 or write to me@home.example.";
const ENDLESS = `${"Nobody ever came back to us. ".repeat(60)}${"x".repeat(300)}`;

const SEND = "main form:has([name=body]) button";
const LOOK_UP = "main form:has([name=code]) button";

/** The states of the forms: nothing typed, too much, something personal, sent; a code that is unknown, known, given up. */
export function formStates({ at, receiptCode }: Given): PageState[] {
  const tell = (words: string) => async (page: Page) => {
    await page.goto(at("/feedback/new"));
    await page.fill("[name=body]", words);
    return press(page, SEND);
  };
  const lookUp = (code: string) => async (page: Page) => {
    await page.goto(at("/receipt"));
    await page.fill("[name=code]", code);
    return press(page, LOOK_UP);
  };
  const takeBack = async (page: Page) => {
    await lookUp(receiptCode)(page);
    await page.locator("details summary").last().click();
    return press(page, "form[action$='/receipt/withdrawal'] button");
  };
  const judge = async (page: Page) => {
    await lookUp(receiptCode)(page);
    return press(page, "form[action$='/receipt/verdict'] button");
  };
  return [
    { name: "form with nothing typed", open: tell("") },
    { name: "form with too much", open: tell(ENDLESS.repeat(4)) },
    { name: "form with personal details", open: tell(PERSONAL) },
    { name: "new receipt of long words", open: tell(ENDLESS) },
    { name: "new receipt", open: tell(WORDS) },
    { name: "no code", open: lookUp("") },
    { name: "unknown code", open: lookUp("such a code was never given") },
    { name: "receipt", open: lookUp(receiptCode) },
    { name: "verdict without a choice", open: judge },
    { name: "taking back", open: takeBack },
    { name: "lost code, no e-mail", open: (page) => lostCode(page, at, "nobody") },
    ...laneStates({ at }),
  ];
}

/** States that an address alone leads to. */
export function addressStates(eventCode: string): string[] {
  return [
    "/nowhere",
    "/e/NOWHERE",
    `/e/${eventCode}`,
    `/feedback/new?event=${eventCode}`,
    `/help-now?event=${eventCode}`,
    "/responses?q=nothing+like+it",
    "/responses?q=bus",
    "/responses?outcome=cannot",
    "/actions?q=nothing+like+it",
    "/receipt?notice=alreadySent",
    "/receipt/new/unknown",
    "/receipt/lost?sent=yes",
    "/receipt/lost/unknown",
    "/receipt/withdrawal",
    "/equality-questions?sent=yes",
  ];
}

/** Presses a button and waits for the page that answers. */
export async function press(page: Page, button: string): Promise<Response | null> {
  const answer = page.waitForResponse(
    (response) => response.request().isNavigationRequest() && response.status() !== 303,
  );
  await page.locator(button).first().click();
  const response = await answer;
  await page.waitForLoadState();
  return response;
}

async function lostCode(page: Page, at: Given["at"], email: string): Promise<Response | null> {
  const response = await page.goto(at("/receipt/lost"));
  if ((await page.locator("main [name=email]").count()) === 0) return response;
  await page.fill("main [name=email]", email);
  return press(page, "main form button");
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

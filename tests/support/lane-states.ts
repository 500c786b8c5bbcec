import type { Page, Response } from "playwright-core";
import { db } from "#app/db/client.server.ts";
import { type At, press } from "./press.ts";

type Given = { at: At };

const WORDS = "It happened again on the way home.";
const PHRASE = "grey heron on the weir";

const SEND = "main form:has([name=body]) button";
const SEE = "main form[action$='/receipt'] button";
const SHOW = "main form:has([name=phrase]) button";
const WRITE = "main form:has([name=words]) button";

/**
 * The pages of the confidential lane: closed, the form in its states, its receipt, a wrong phrase, and the messages behind
 * it.
 */
export function laneStates({ at }: Given) {
  const tell = (words: string) => async (page: Page) => {
    await page.goto(at("/confidential"));
    await page.fill("[name=body]", words);
    await page.fill("[name=phrase]", PHRASE);
    return press(page, SEND);
  };
  const receipt = async (page: Page) => {
    await tell(WORDS)(page);
    return press(page, SEE);
  };
  const show = (phrase: string) => async (page: Page) => {
    await receipt(page);
    await page.fill("[name=phrase]", phrase);
    return press(page, SHOW);
  };
  const write =
    (words: string) =>
    async (page: Page): Promise<Response | null> => {
      await show(PHRASE)(page);
      await page.fill("[name=words]", words);
      return press(page, WRITE);
    };
  const closed = async (page: Page) => {
    const readers = await db().staffMember.findMany({
      where: { role: "safeguardingLead", disabledAt: null },
      select: { id: true },
    });
    const among = { where: { id: { in: readers.map(({ id }) => id) } } };
    await db().staffMember.updateMany({ ...among, data: { disabledAt: new Date() } });
    const response = await page.goto(at("/confidential"));
    await db().staffMember.updateMany({ ...among, data: { disabledAt: null } });
    return response;
  };
  return [
    { name: "confidential lane, closed", open: closed },
    { name: "confidential form with nothing typed", open: tell("") },
    { name: "new confidential receipt", open: tell(WORDS) },
    { name: "confidential receipt", open: receipt },
    { name: "confidential receipt, wrong phrase", open: show("blue heron") },
    { name: "confidential messages", open: show(PHRASE) },
    { name: "confidential message with nothing typed", open: write("") },
    { name: "confidential message, sent", open: write(WORDS) },
  ];
}

import type { Request, Response } from "express";
import { said, sendPlainPage, textsBeforeSettings } from "./plain-page.tsx";

/** Why a form is refused before anything of it is read. */
type Why = "otherSite" | "tooLarge";

/** Says in the language of the page that the form was not taken, and that nothing of it was stored. */
export async function refuse(
  request: Request,
  response: Response,
  { status, why }: { status: number; why: Why },
): Promise<void> {
  const { texts, settings } = await textsBeforeSettings(request);
  sendPlainPage(request, response, {
    status,
    texts,
    settings,
    title: texts.t(`error.${why}.heading`),
    heading: texts.say(`error.${why}.heading`),
    parts: [said({ texts, words: texts.say(`error.${why}.words`) })],
  });
}

import { startApp } from "#tests/support/app.ts";
import { addressStates, FOR_STATES, type PageState, pageStates } from "#tests/support/page-states.ts";
import { everyPublicPage, inLanguage, offeredLanguages } from "#tests/support/public-pages.ts";
import { givenLongTexts } from "#tests/support/scenarios/given-long-texts.ts";
import { givenShutEvents } from "#tests/support/scenarios/given-shut-events.ts";
import { seedDemo } from "../../prisma/seed.ts";

/** The demonstration with its longest texts, and every state of every public page of it in each offered language. */
export async function everyState() {
  const site = await startApp(FOR_STATES);
  const card = await seedDemo({ now: new Date(), progress: () => undefined, year: true });
  await givenLongTexts();
  const events = { open: card.eventCode, ...(await givenShutEvents()) };
  const paths = await everyPublicPage(site, addressStates(events));
  return {
    ...{ site, paths, languages: ["en", ...(await offeredLanguages(site))] },
    statesIn: (language: string): PageState[] =>
      pageStates({ paths, at: (path) => inLanguage(path, language), receiptCode: card.receiptCode }),
  };
}

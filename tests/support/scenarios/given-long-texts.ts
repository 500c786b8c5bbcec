import { givenAction } from "./given-action.ts";
import { givenEvent } from "./given-event.ts";
import { givenFeedback } from "./given-feedback.ts";
import { givenPublishedResponse } from "./given-published-response.ts";

const UNBROKEN = "Unterstützungsangebotsverzeichnisveröffentlichung";
const SENTENCE = "We asked everybody who uses the stop, and they told us what they need there. ";
const ADDRESS = `https://www.partner.example/${"a-very-long-address/".repeat(8)}`;

/** One of each public thing with the longest words that its forms take, some of them unbreakable. */
export async function givenLongTexts(): Promise<void> {
  const event = await givenEvent({
    name: `${UNBROKEN} ${"and everybody else ".repeat(6)}`,
    town: UNBROKEN,
  });
  const action = await givenAction({ title: `${UNBROKEN} ${"at every stop ".repeat(8)}`, number: "99" });
  const said = await givenFeedback({ eventId: event.id });
  await givenPublishedResponse({
    title: `${UNBROKEN} ${"for everybody ".repeat(5)}`.trim(),
    youSaid: SENTENCE.repeat(30),
    weDid: `${SENTENCE.repeat(20)}\n\n${UNBROKEN}${UNBROKEN}\n\n${ADDRESS}\n\n${`- ${SENTENCE}\n`.repeat(12)}`,
    itemIds: [said.itemId],
    actionIds: [action.id],
  });
}

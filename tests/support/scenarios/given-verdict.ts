import { db } from "#app/db/client.server.ts";
import { type StaffActor, staffActor } from "#app/domain/ledger/actor.ts";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import type { VerdictAnswer } from "#app/domain/responses/verdict.ts";
import { random } from "#app/platform/random.server.ts";
import { givenFeedback } from "./given-feedback.ts";
import { givenPublishedResponse } from "./given-published-response.ts";
import { givenStaff } from "./given-staff.ts";

/** When the answer was published, when it is judged, and when it is given another outcome. */
type Moments = { answered: Date; judged: Date; revised: Date };

/** One item with a published response that says "we did". */
export async function givenAnsweredItem({ answered }: Pick<Moments, "answered">) {
  const { itemId } = await givenFeedback();
  return { itemId, ...(await givenPublishedResponse({ itemIds: [itemId], now: answered })) };
}

export type GivenVerdict = { itemId: string; slug: string; answer?: VerdictAnswer; words?: string | null };

/** What the writer thinks of a response that says "we did". */
export function givenVerdict({
  itemId,
  slug,
  answer = "yes",
  words = null,
  at,
}: GivenVerdict & { at: Pick<Moments, "judged"> }) {
  return giveVerdict({ itemId, about: { slug }, stage: "did", answer, words, now: at.judged });
}

type GivenOutcome = {
  responseId: string;
  outcome: "did" | "doing";
  by: StaffActor;
  at: Pick<Moments, "revised">;
};

/** A correction of a published response, with this outcome; `by` is its second reader. */
export async function givenOutcome({ responseId, outcome, by, at }: GivenOutcome) {
  const { version } = await db().publishedResponse.findUniqueOrThrow({ where: { id: responseId } });
  const words = { title: "A light at the stop", youSaid: "It is dark.", outcome, weDid: "There is a light." };
  const writer = staffActor(await givenStaff());
  const correction = { ...words, changeNote: "It went on.", by: writer, now: at.revised, random };
  await reviseResponse({ responseId, version, ...correction });
  return publishResponse({ responseId, version: version + 1, by, now: at.revised });
}

import { db } from "#app/db/client.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import { choosePromise } from "#app/domain/responses/promises/choose-promise.server.ts";
import { answerCase } from "#app/domain/safeguarding/answer-case.server.ts";
import { moveToConfidential } from "#app/domain/safeguarding/move-to-confidential.server.ts";
import { random } from "#app/platform/random.server.ts";
import { givenAction } from "./given-action.ts";
import { givenCase } from "./given-case.ts";
import { givenDraftResponse } from "./given-draft-response.ts";
import { givenEvent } from "./given-event.ts";
import { givenFeedback } from "./given-feedback.ts";
import { type PartnerPlaces, plantInQuestions } from "./given-partner-canaries.ts";
import { plantInPlan } from "./given-plan-canaries.ts";
import { givenPromise } from "./given-promise.ts";
import { givenPublishedResponse } from "./given-published-response.ts";
import { givenStaff } from "./given-staff.ts";

/** A word that occurs nowhere else, with the place it was planted in. */
const canary = (place: string) => `CANARY-${place}`;

export type PublicPlaces = PartnerPlaces & {
  eventSlug: string;
  eventCode: string;
  actionRef: string;
  promiseSlug: string;
  organisationSlug: string;
  planSlug: string;
  evidenceId: string;
  removedEvidenceId: string;
  responseSlug: string;
  withdrawnSlug: string;
  draftSlug: string;
  ticket: string;
  /** The receipt of an item that is answered. */
  code: string;
  /** What was told in confidence. */
  lane: { ticket: string; code: string };
};

/** Everything that has a public page, with a canary in every column that no public page may show. */
export async function givenCanaries(): Promise<PublicPlaces> {
  const now = new Date();
  const staff = await givenStaff({ name: canary("staff-name") });
  await db().staffMember.update({ where: { id: staff.id }, data: { email: canary("staff-email") } });
  const event = await givenEvent();
  const action = await givenAction();
  const parts = await plantInPlan({ ...action, staffId: staff.id, canary });
  const promise = await givenPromise({ actionId: action.id, maker: staff });
  const said = await plantInItems(event.id, action.id, staff.id);
  const lane = await plantInLane(event.id);
  await plantInNotes(event.id, staff.id);
  const answer = { itemIds: said.answered, actionIds: [action.id], writer: staff, now };
  const { slug, responseId } = await givenPublishedResponse(answer);
  const by = staffActor(staff);
  await choosePromise({ responseId, promiseId: promise.promiseId, mode: "attach", by, now });
  await plantInVerdicts({ slug, itemIds: said.answered, now });
  await plantNewerDraft(responseId, staff.id);
  const draft = await givenDraftResponse({ ...answer, ...words("draft") });
  const withdrawn = await givenPublishedResponse({ ...answer, ...words("withdrawn-response") });
  await db().publishedResponse.update({
    where: { id: withdrawn.responseId },
    data: {
      slug: "taken-back",
      status: "withdrawn",
      withdrawnAt: now,
      withdrawnReason: "It named a place by mistake.",
    },
  });
  // An address is made from the title; here it must not be what gives the title away.
  await db().publishedResponse.update({ where: { id: draft.responseId }, data: { slug: "not-yet" } });
  const partner = await plantInQuestions({
    actionId: action.id,
    draftId: draft.responseId,
    by: staff,
    canary,
  });
  const receipt = await newReceipt({ ticket: said.ticket, now });
  return {
    eventSlug: event.slug,
    eventCode: event.code,
    actionRef: action.ref,
    promiseSlug: promise.slug,
    organisationSlug: "warwickshire-county-council",
    planSlug: "plan",
    ...parts,
    responseSlug: slug,
    withdrawnSlug: "taken-back",
    draftSlug: "not-yet",
    ticket: said.ticket,
    code: receipt?.digits ?? "",
    lane,
    ...partner,
  };
}

const words = (place: string) => ({
  title: canary(`${place}-title`),
  youSaid: canary(`${place}-you-said`),
  weDid: canary(`${place}-we-did`),
});

async function plantInItems(eventId: string, actionId: string, staffId: string) {
  const now = new Date();
  const answered: string[] = [];
  let ticket = "";
  for (let n = 0; n < 12; n++) {
    const said = await givenFeedback({
      eventId,
      words: `${canary("words")} ${n}`,
      email: `canary-email${n}@home.example`,
      now,
    });
    answered.push(said.itemId);
    ticket = said.ticket;
    await db().itemLink.create({
      data: {
        itemId: said.itemId,
        actionId,
        influence: "changed",
        before: canary("before"),
        after: canary("after"),
        linkedBy: staffId,
        linkedAt: now,
      },
    });
  }
  for (const kind of ["setAside", "passedOn", "withheld"] as const) {
    const { itemId } = await givenFeedback({ eventId, words: canary(`${kind}-words`) });
    const closure = { itemId, kind, reason: "risk", sentence: canary(`${kind}-sentence`), language: "en" };
    await db().itemClosure.create({ data: { ...closure, at: now, staffId } });
  }
  await db().itemMessage.createMany({
    data: answered.map((itemId) => ({
      ...{ itemId, words: "Which stop is it?", language: "en", sentById: staffId, sentAt: now },
      ...{ answer: canary("answer-to-message"), answeredAt: now },
    })),
  });
  const [itemId0 = ""] = answered;
  await db().itemTranslation.create({
    data: {
      itemId: itemId0,
      words: canary("translation"),
      language: "en",
      writtenById: staffId,
      writtenAt: now,
    },
  });
  await db().itemNote.create({
    data: { itemId: itemId0, words: canary("note"), writtenById: staffId, writtenAt: now },
  });
  await db().itemObjection.create({
    data: { itemId: itemId0, kind: "cut", words: canary("objection"), at: now },
  });
  await plantInGroup(answered, staffId);
  const { itemId } = await givenFeedback({ words: canary("directly-answered") });
  const answer = { words: canary("direct-answer"), language: "en" };
  await db().directAnswer.create({ data: { itemId, ...answer, at: now, staffId } });
  await plantNote();
  return { answered, ticket };
}

/** The wording of a group may be read on a receipt in it; who else is in it and what they say about it may not. */
async function plantInGroup(itemIds: string[], staffId: string): Promise<void> {
  const now = new Date();
  const made = { language: "en", createdById: staffId, createdAt: now };
  const [objector = "", ...others] = itemIds;
  const members = others.map((itemId) => ({ itemId, joinedAt: now }));
  await db().itemGroup.create({
    data: { ...made, wording: "Light the stop.", members: { create: members } },
  });
  const left = { itemId: objector, joinedAt: now, leftAt: now, leftWhy: "notMeant" };
  await db().itemGroup.create({
    data: { ...made, wording: canary("group-left"), members: { create: left } },
  });
  await db().itemObjection.create({
    data: { itemId: objector, kind: "group", words: canary("group-objection"), at: now },
  });
}

/** What a room said and nobody has published, a table's notes, and what is published of an event that is not listed. */
async function plantInNotes(eventId: string, writtenById: string): Promise<void> {
  const now = new Date();
  const hidden = await givenEvent({ name: canary("hidden-event") });
  await db().communityEvent.update({ where: { id: hidden.id }, data: { listing: "hidden" } });
  const written = { language: "en", writtenById, writtenAt: now };
  const published = { publishedAt: now, publishedById: writtenById };
  await db().eventNote.createMany({
    data: [
      { ...written, eventId, kind: "room", words: canary("room-note") },
      { ...written, eventId, kind: "table", words: canary("table-note") },
      { ...written, ...published, eventId, kind: "room", words: "The room asked for light." },
      { ...written, ...published, eventId: hidden.id, kind: "room", words: canary("hidden-note") },
    ],
  });
}

async function plantNote(): Promise<void> {
  const entry = await db().ledgerEntry.findFirstOrThrow({ select: { id: true } });
  await db().ledgerNote.create({
    data: { entryId: entry.id, words: canary("ledger-note"), destroyBy: new Date() },
  });
}

/** A correction that nobody has published yet. */
/** What people say beside a verdict, and what the team says after a second look, is for them and for the team. */
async function plantInVerdicts({ slug, itemIds, now }: { slug: string; itemIds: string[]; now: Date }) {
  for (const itemId of itemIds) {
    const verdict = { answer: "no", words: canary("verdict") } as const;
    const given = await giveVerdict({ itemId, about: { slug }, stage: "did", ...verdict, now });
    if (!given.ok) throw new Error(`the verdict was refused: ${given.reason}`);
    // The last one holds the receipt that is looked at: its page tells its writer, and nobody else.
    const isOwn = itemId === itemIds.at(-1);
    const sentence = isOwn ? "It stays as it is." : canary("second-look");
    const ended = { endedAt: now, ending: "stays", sentence, language: "en" } as const;
    await db().secondLook.update({ where: { itemId }, data: ended });
  }
}

async function plantNewerDraft(responseId: string, writtenBy: string): Promise<void> {
  await db().responseRevision.create({
    data: { responseId, number: 2, ...words("revision"), outcome: "did", writtenBy, writtenAt: new Date() },
  });
}

/** Told in confidence, answered there, and moved there from the open lane. */
async function plantInLane(eventId: string): Promise<{ ticket: string; code: string }> {
  const now = new Date();
  const lead = await givenStaff({ role: "safeguardingLead", name: canary("lead-name") });
  const by = staffActor(lead);
  const told = await givenCase({
    words: canary("told"),
    reach: { how: canary("reach-how"), when: canary("reach-when") },
    phrase: canary("phrase"),
    eventId,
  });
  await answerCase({ caseId: told.caseId, words: canary("lane-message"), by, now });
  const { itemId } = await givenFeedback({ eventId, words: canary("moved-words"), now });
  const sentence = canary("moved-sentence");
  await moveToConfidential({ itemId, sentence, keepWordsMonths: 24, by, now, random });
  return told;
}

import { db } from "#app/db/client.server.ts";
import { linkGroup } from "#app/domain/actions/link-group.server.ts";
import { mergeGroups } from "#app/domain/actions/merge-groups.server.ts";
import { objectToGroup } from "#app/domain/actions/object-to-group.server.ts";
import { unlinkItem } from "#app/domain/actions/unlink-item.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import type { Decision } from "#app/domain/desk/decision.ts";
import { undoBatch } from "#app/domain/desk/undo-batch.server.ts";
import { mergeEvents } from "#app/domain/events/merge-events.server.ts";
import { addByHand } from "#app/domain/feedback/add-by-hand.server.ts";
import { splitNote } from "#app/domain/feedback/event-notes/split-note.server.ts";
import { importFeedback } from "#app/domain/feedback/import-feedback.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { IMPORT, type StaffActor } from "#app/domain/ledger/actor.ts";
import { mergeNames } from "#app/domain/names/merge-names.server.ts";
import { emptyPracticeEvent } from "#app/domain/practice/empty-practice-event.server.ts";
import { correctMistakenLink } from "#app/domain/responses/correct-mistaken-link.server.ts";
import { draftResponse } from "#app/domain/responses/draft-response.server.ts";
import { endSecondLook } from "#app/domain/responses/end-second-look.server.ts";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { VERDICT_ANSWERS } from "#app/domain/responses/verdict.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { moveToConfidential } from "#app/domain/safeguarding/move-to-confidential.server.ts";
import { takeBack } from "#app/domain/safeguarding/take-back.server.ts";
import { addToGroup } from "#app/domain/triage/add-to-group.server.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { endDirectAnswer } from "#app/domain/triage/end-direct-answer.server.ts";
import { endGroup } from "#app/domain/triage/end-group.server.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { judgeAbuse } from "#app/domain/triage/judge-abuse.server.ts";
import { CLOSURE_KINDS, CLOSURE_REASONS } from "#app/domain/triage/reasons.ts";
import { reopenItem } from "#app/domain/triage/reopen-item.server.ts";
import { takeBackAbuse } from "#app/domain/triage/take-back-abuse.server.ts";
import { takeOutOfGroup } from "#app/domain/triage/take-out-of-group.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import type { DeskWork } from "#tests/support/scenarios/desk-work.ts";
import { EVERYTHING_CONFIRMED } from "#tests/support/scenarios/everything-confirmed.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { importRow } from "#tests/support/scenarios/import-row.ts";

/** Whose step it is, and which of the things that there are it is about; taken round their number. */
type About = { person: number; which: number; other: number; several: number[] };

const at = (all: string[], nth: number) => all[nth % Math.max(all.length, 1)] ?? "";
const SENTENCE = "This is about another place.";
const WORDING = { wording: "The stop is dark.", language: "en" };
let clock = Date.now();

type Given = {
  work: DeskWork;
  about: About;
  by: StaffActor;
  now: Date;
  itemId: string;
  /** One of the two events, of the two themes, of the two areas. */
  eventId: string;
  themeId: string;
  areaId: string;
  groupId: string;
  actionId: string;
};

function given(work: DeskWork, about: About): Given {
  clock += 1000;
  const by = work.people[about.person];
  if (!by) throw new Error("nobody is there");
  return {
    work,
    about,
    by,
    now: new Date(clock),
    itemId: at(work.items, about.which),
    eventId: at(work.events, about.other),
    themeId: at(work.themes, about.other),
    areaId: at(work.areas, about.other),
    groupId: at(work.groups, about.other),
    actionId: at(work.actions, about.other),
  };
}

type Doing = (given: Given) => Promise<unknown>;

/** A decision at the desk: one's own can be taken back later. */
const deciding =
  (decision: (given: Given) => Decision, isAboutSeveral = false): Doing =>
  async (one) => {
    const { work, about, by, now } = one;
    const itemIds = isAboutSeveral ? about.several.map((nth) => at(work.items, nth)) : [one.itemId];
    const decided = await decide({ itemIds, decision: decision(one), by, now });
    if (decided.ok && decided.batchId) work.batches[about.person]?.push(decided.batchId);
  };

const closing = ({ about }: Given): Decision => {
  const closure = CLOSURE_KINDS[about.other % CLOSURE_KINDS.length] ?? "setAside";
  return { kind: "closure", closure, reason: CLOSURE_REASONS[closure][0], sentence: SENTENCE };
};
const linking = ({ actionId, themeId }: Given): Decision => ({
  kind: "link",
  actionId,
  influence: "addedWeight",
  themeIds: [themeId],
});
const grouping = ({ groupId, about }: Given): Decision => ({
  kind: "group",
  into: about.which % 2 === 0 && groupId ? groupId : WORDING,
});

const inGroup =
  (doing: Doing): Doing =>
  async (one) => {
    if (one.groupId) await doing(one);
  };

async function bringIn({ work, eventId, now }: Given): Promise<void> {
  await importFeedback({
    rows: [importRow({ words: `Read out. ${newToken(random, 4)}` })],
    eventId,
    language: "en",
    keepWordsMonths: 24,
    by: IMPORT,
    now,
    random,
  });
  const newest = { where: { eventId: { in: work.events } }, orderBy: { id: "desc" } } as const;
  const { id } = await db().feedbackItem.findFirstOrThrow({ ...newest, select: { id: true } });
  if (!work.items.includes(id)) work.items.push(id);
}

async function addSheet({ work, eventId, areaId, by, now }: Given): Promise<void> {
  const added = await addByHand({
    words: `On a sheet. ${newToken(random, 4)}`,
    eventId,
    channel: "paper",
    saidOn: null,
    language: "en",
    areaId,
    submissionKey: newToken(random, 16),
    keepWordsMonths: 24,
    by,
    now,
    random,
  });
  if (added.ok) work.items.push(added.itemId);
}

/** What was taken back or withheld cannot be answered: it is not found. */
async function publish({ work, about, by, now, itemId, actionId }: Given): Promise<void> {
  const words = {
    title: "Lights at the stop",
    youSaid: "The stop is dark.",
    outcome: "did" as const,
    weDid: "There are lights.",
  };
  const answered = { itemIds: [itemId], actionIds: [actionId] };
  const draft = { ...words, ...answered, language: "en", by, now, random };
  const drafted = await draftResponse(draft).catch(ifGone);
  const second = work.people[(about.person + 1) % work.people.length];
  if (!drafted || !second) return;
  const { responseId } = drafted;
  await offerResponse({ responseId, by, now });
  const published = await publishResponse({
    responseId,
    version: 1,
    confirmed: EVERYTHING_CONFIRMED,
    by: second,
    now,
  });
  if (published.ok) work.responses.push(responseId);
}

function ifGone(error: unknown): null {
  if (error instanceof Response && error.status === 404) return null;
  throw error;
}

async function unlink({ by, now, itemId }: Given): Promise<void> {
  const link = await db().itemLink.findFirst({ where: { itemId, endedAt: null }, select: { id: true } });
  if (link) await unlinkItem({ linkId: link.id, by, now });
}

/** One that has ended is tried too: it is refused. */
async function sayMistaken({ by, now, itemId }: Given): Promise<void> {
  const newest = { where: { itemId }, orderBy: { linkedAt: "desc" } } as const;
  const link = await db().itemLink.findFirst({ ...newest, select: { id: true } });
  if (link) await correctMistakenLink({ linkId: link.id, by, now });
}

/** What answers it in public, or answers this person alone, is judged by the person. */
async function judgeAnswer({ about, itemId, now }: Given): Promise<void> {
  const answer = VERDICT_ANSWERS[about.other % VERDICT_ANSWERS.length] ?? "no";
  const verdict = { itemId, answer, words: null, now };
  const published = await db().publishedResponse.findFirst({
    where: { status: "published", items: { some: { itemId } } },
    select: { slug: true },
  });
  await giveVerdict(
    published?.slug
      ? { ...verdict, about: { slug: published.slug }, stage: "did" }
      : { ...verdict, about: "direct", stage: "direct" },
  );
}

async function lookAgain({ about, itemId, by, now }: Given): Promise<void> {
  if ((await db().secondLook.count({ where: { itemId } })) === 0) return;
  const stays = { kind: "stays", sentence: "We looked again and stay with it." } as const;
  const ending = about.other % 2 === 0 ? stays : ({ kind: "answeredAnew" } as const);
  await endSecondLook({ itemId, ending, by, now });
}

async function split({ work, by, now }: Given): Promise<void> {
  const chosen = ["Light the stop", "Mend the path"].map((words, line) => ({ line, words, kind: null }));
  const submissionKey = newToken(random, 24);
  const made = await splitNote({ ...work.note, chosen, submissionKey, keepWordsMonths: 24, by, now, random });
  if (made.ok) work.items.push(...made.items.map(({ itemId }) => itemId));
}

async function emptyPractice({ work, by, now }: Given): Promise<void> {
  work.isEmptied = true;
  await emptyPracticeEvent({ eventId: work.practiceId, by, now });
  const there = await db().feedbackItem.findMany({ where: { id: { in: work.items } }, select: { id: true } });
  const kept = new Set(there.map(({ id }) => id));
  // Some of them may have been added by the others meanwhile.
  for (const id of [...work.items]) if (!kept.has(id)) work.items.splice(work.items.indexOf(id), 1);
}

const DOINGS = {
  submit: async ({ work, eventId, now }: Given) => {
    work.items.push((await givenFeedback({ eventId, now })).itemId);
  },
  practise: async ({ work, now }: Given) => {
    work.items.push((await givenFeedback({ eventId: work.practiceId, now })).itemId);
  },
  emptyPractice,
  split,
  bringIn,
  addSheet,
  theme: deciding(({ themeId }) => ({ kind: "themes", themeIds: [themeId], mode: "replace" })),
  place: deciding(({ areaId }) => ({ kind: "area", areaId })),
  assign: deciding(({ by }) => ({ kind: "assignment", staffId: by.staffId })),
  link: deciding(linking),
  close: deciding(closing),
  linkSeveral: deciding(linking, true),
  closeSeveral: deciding(closing, true),
  groupSeveral: deciding(grouping, true),
  undo: async ({ work, about, by, now }: Given) => {
    const batchId = work.batches[about.person]?.pop();
    if (batchId) await undoBatch({ batchId, by, now });
  },
  unlink,
  sayMistaken,
  reopen: ({ about, ...one }: Given) => {
    const kind = CLOSURE_KINDS[about.other % CLOSURE_KINDS.length] ?? "setAside";
    return reopenItem({ itemId: one.itemId, kind, reason: "mistake", by: one.by, now: one.now });
  },
  answer: ({ itemId, by, now }: Given) => answerDirectly({ itemId, words: "Thank you.", by, now }),
  endAnswer: ({ itemId, by, now }: Given) => endDirectAnswer({ itemId, by, now }),
  group: async ({ work, about, itemId, by, now }: Given) => {
    const itemIds = [itemId, at(work.items, about.other)];
    const made = await groupItems({ itemIds, ...WORDING, by, now });
    if (made.ok) work.groups.push(made.groupId);
  },
  addToGroup: inGroup(({ groupId, itemId, by, now }) => addToGroup({ groupId, itemId, by, now })),
  takeOut: inGroup(({ groupId, itemId, by, now }) => takeOutOfGroup({ groupId, itemId, by, now })),
  linkGroup: inGroup(({ groupId, actionId, by, now }) =>
    linkGroup({ groupId, actionId, influence: "addedWeight", by, now }),
  ),
  mergeGroups: inGroup(({ work, about, groupId, by, now }) =>
    mergeGroups({ groupId, intoId: at(work.groups, about.which), by, now }),
  ),
  endGroup: inGroup(({ groupId, by, now }) => endGroup({ groupId, by, now })),
  object: ({ itemId, now }: Given) => objectToGroup({ itemId, words: null, now }),
  judgeAnswer,
  lookAgain,
  mergeEvents: ({
    work: {
      events: [intoId, eventId],
    },
    by,
    now,
  }: Given) => mergeEvents({ eventId, intoId, by, now }),
  mergeThemes: ({
    work: {
      themes: [intoId, id],
    },
    by,
    now,
  }: Given) => mergeNames({ kind: "theme", id, intoId, by, now }),
  mergeAreas: ({
    work: {
      areas: [intoId, id],
    },
    by,
    now,
  }: Given) => mergeNames({ kind: "area", id, intoId, by, now }),
  judgeAbuse: ({ itemId, by, now }: Given) => judgeAbuse({ itemId, by, now }),
  takeBackAbuse: ({ itemId, by, now }: Given) => takeBackAbuse({ itemId, by, now }),
  intoTheLane: ({ itemId, by, now }: Given) =>
    moveToConfidential({ itemId, sentence: SENTENCE, keepWordsMonths: 24, by, now, random }),
  withdraw: ({ itemId, now }: Given) => withdrawItem({ itemId, now }),
  withdrawForThem: ({ itemId, by, now }: Given) =>
    takeBack({ subject: { itemId }, now, forThem: { by, reason: "askedUs" } }),
  publish,
  withdrawResponse: async ({ work, by, now }: Given) => {
    const responseId = work.responses.pop();
    if (responseId) await withdrawResponse({ responseId, reason: "It told of the wrong place.", by, now });
  },
} satisfies Record<string, Doing>;

export type Operation = keyof typeof DOINGS;

/** What ends an item or a name for good comes seldom, so that much can happen before. */
const SELDOM: Operation[] = [
  "withdraw",
  "withdrawForThem",
  "intoTheLane",
  "emptyPractice",
  "mergeEvents",
  "mergeThemes",
  "mergeAreas",
];

/** What was emptied away is not found any more; nothing else is ever gone. */
async function go(name: Operation, work: DeskWork, about: About): Promise<unknown> {
  try {
    return await DOINGS[name](given(work, about));
  } catch (error) {
    if (!work.isEmptied) throw error;
    return ifGone(error);
  }
}

/** Everything that moves an item or what it hangs on, as the pages do it. A refusal is an answer like any other. */
export const OPERATIONS = Object.fromEntries(
  (Object.keys(DOINGS) as Operation[]).map((name) => [
    name,
    {
      weight: SELDOM.includes(name) ? 1 : 3,
      go: (work: DeskWork, about: About) => go(name, work, about),
    },
  ]),
) as Record<Operation, { weight: number; go: (work: DeskWork, about: About) => Promise<unknown> }>;

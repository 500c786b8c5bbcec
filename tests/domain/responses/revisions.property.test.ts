import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { type StaffActor, staffActor } from "#app/domain/ledger/actor.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { publicRevisions } from "#app/domain/responses/public-revisions.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { answerReaderLink } from "#app/domain/responses/reader-links/answer-reader-link.server.ts";
import { makeReaderLink } from "#app/domain/responses/reader-links/make-reader-link.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { cancelSchedule } from "#app/domain/responses/schedule/cancel-schedule.server.ts";
import { publishDue } from "#app/domain/responses/schedule/publish-due.server.ts";
import { schedulePublication } from "#app/domain/responses/schedule/schedule-publication.server.ts";
import { sendBackResponse } from "#app/domain/responses/send-back-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { after, hours } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { EVERYTHING_CONFIRMED } from "#tests/support/scenarios/everything-confirmed.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const writer = await givenStaff();
const people = [writer, await givenStaff(), await givenStaff()];
const actors = people.map(staffActor);

const STEPS = [
  ...(["revise", "quote", "offer", "sendBack", "publish", "schedule", "due", "cancel"] as const),
  ...(["askTrustee", "trusteeRead", "trusteeSendsBack", "withdraw", "takeItemBack"] as const),
] as const;
const QUOTE = "nobody ever came back to us about the lights";

/** Who does what, how long after the step before, and whether the next one begins before it has ended. */
const step = fc.record({
  what: fc.constantFrom(...STEPS),
  person: fc.nat({ max: people.length - 1 }),
  hoursLater: fc.constantFrom(0, 0, 1, 25),
  atOnce: fc.boolean(),
});

type Step = { what: (typeof STEPS)[number]; person: number; hoursLater: number; atOnce: boolean };

/** What has happened to one response; every wording that a command said it saved is in `saved`. */
type Work = {
  responseId: string;
  itemId: string;
  now: Date;
  tokens: string[];
  saved: { title: string; version: number }[];
  count: number;
};

const rowOf = (id: string) =>
  db().publishedResponse.findUniqueOrThrow({
    where: { id },
    include: { revisions: { orderBy: { number: "asc" } } },
  });

async function revise(work: Work, by: StaffActor, youSaid: string): Promise<void> {
  const { version } = await rowOf(work.responseId);
  work.count += 1;
  const title = `Wording ${work.count}`;
  const words = { title, youSaid, outcome: "did" as const, weDid: `It was done, ${work.count}.` };
  const edit = { ...words, changeNote: `Change ${work.count}`, version, by, now: work.now, random };
  const revised = await reviseResponse({ responseId: work.responseId, ...edit });
  if (revised.ok) work.saved.push({ title, version: revised.version });
}

async function publish(work: Work, by: StaffActor): Promise<void> {
  const { version } = await rowOf(work.responseId);
  const { responseId, now } = work;
  await publishResponse({ responseId, version, confirmed: EVERYTHING_CONFIRMED, by, now });
}

async function schedule(work: Work, by: StaffActor): Promise<void> {
  const { version } = await rowOf(work.responseId);
  const { responseId, now } = work;
  const set = { responseId, version, publishAt: after(now, hours(1)), confirmed: EVERYTHING_CONFIRMED };
  await schedulePublication({ ...set, by, now });
}

async function askTrustee(work: Work, by: StaffActor): Promise<void> {
  const { responseId, now } = work;
  const made = await makeReaderLink({ responseId, name: "Noor", email: "", by, now, random });
  if (made.ok) work.tokens.push(made.path.replace("/reading/", ""));
}

async function answer({ tokens, now }: Work, kind: "canGoOut" | "sendBack"): Promise<void> {
  const token = tokens.at(-1);
  if (!token) return;
  const given = kind === "canGoOut" ? { kind } : { kind, because: "It is not true." };
  await answerReaderLink({ token, answer: given, now }).catch((thrown) => {
    if (!(thrown instanceof Response && thrown.status === 410)) throw thrown;
  });
}

const DO: Record<Step["what"], (work: Work, by: StaffActor) => Promise<unknown>> = {
  revise: (work, by) => revise(work, by, "It was dark there."),
  quote: (work, by) => revise(work, by, `Somebody said: ${QUOTE}.`),
  offer: ({ responseId, now }, by) => offerResponse({ responseId, by, now }),
  sendBack: ({ responseId, now }, by) => sendBackResponse({ responseId, by, now }),
  publish,
  schedule,
  due: ({ now }) => publishDue({ now }),
  cancel: ({ responseId, now }, by) => cancelSchedule({ responseId, by, now }),
  askTrustee,
  trusteeRead: (work) => answer(work, "canGoOut"),
  trusteeSendsBack: (work) => answer(work, "sendBack"),
  withdraw: ({ responseId, now }, by) =>
    withdrawResponse({ responseId, reason: "It was not true.", by, now }),
  takeItemBack: ({ itemId, now }) => withdrawItem({ itemId, now }),
};

type Revision = Awaited<ReturnType<typeof rowOf>>["revisions"][number];

/** Who read it beside its writer, as the stored rows say. */
async function wasRead(revision: Revision): Promise<boolean> {
  const { readBy, writtenBy, publishedBy, publishedAt, offeredAt, readerLinkId } = revision;
  if (readBy === "colleague") return publishedBy !== writtenBy;
  if (readBy === "trustee") {
    const link = await db().readerLink.findUnique({ where: { id: readerLinkId ?? "" } });
    return (
      link?.answer === "canGoOut" && link.revisionId === revision.id && link.createdAt >= revision.writtenAt
    );
  }
  const waited = (publishedAt?.getTime() ?? 0) - (offeredAt?.getTime() ?? Number.POSITIVE_INFINITY);
  return (
    readBy === "wait" && waited >= hours(24) && !revision.isVerbatim && !revision.youSaid.includes(QUOTE)
  );
}

/** What must hold after every step; `before` are the revisions that were public before it. */
async function expectKept(work: Work, before: Map<string, Revision>): Promise<Map<string, Revision>> {
  const row = await rowOf(work.responseId);
  const shown = await publicResponse({ now: new Date(), slug: row.slug });
  const revisions = await publicRevisions({ slug: row.slug });
  const published = row.revisions.filter(({ publishedAt }) => publishedAt !== null);
  for (const [id, revision] of before) expect(published.find((one) => one.id === id)).toEqual(revision);
  for (const revision of published) expect(await wasRead(revision), JSON.stringify(revision)).toBe(true);
  expect(row.revisions.map(({ number }) => number)).toEqual(row.revisions.map((_, at) => at + 1));
  expect(row.revisions.filter(({ publishedAt }) => publishedAt === null).length).toBeLessThanOrEqual(1);
  if (row.status === "published") {
    expect(shown).toMatchObject({ kind: "published", title: published.at(-1)?.title });
    expect(revisions?.wordings.map(({ title }) => title)).toEqual(
      published.map(({ title }) => title).toReversed(),
    );
  } else {
    expect(revisions).toBeNull();
    expect(shown).toEqual(row.withdrawnAt ? expect.objectContaining({ kind: "withdrawn" }) : null);
    for (const { title, weDid } of row.revisions) {
      expect(JSON.stringify(shown)).not.toContain(title);
      expect(JSON.stringify(shown)).not.toContain(weDid);
    }
  }
  return new Map(published.map((revision) => [revision.id, revision]));
}

async function play(steps: Step[], mayPublish: boolean): Promise<void> {
  const { itemId } = await givenFeedback({ words: `I think that ${QUOTE}`, mayPublish });
  const now = new Date("2026-05-04T10:00:00Z");
  const { responseId } = await givenDraftResponse({
    itemIds: [itemId],
    writer,
    now,
    title: "Wording 0",
  });
  const work: Work = { responseId, itemId, now, tokens: [], saved: [], count: 0 };
  let isWithdrawn = false;
  let kept = new Map<string, Revision>();
  let running: Promise<unknown>[] = [];
  for (const { what, person, hoursLater, atOnce } of steps) {
    work.now = after(work.now, hours(hoursLater) + 1000);
    const by = actors[person];
    if (by) running.push(DO[what]({ ...work }, by));
    work.count += 1;
    if (atOnce) continue;
    await Promise.all(running);
    running = [];
    kept = await expectKept(work, kept);
    const { status } = await rowOf(responseId);
    expect(isWithdrawn && status !== "withdrawn").toBe(false);
    isWithdrawn ||= status === "withdrawn";
  }
  await Promise.all(running);
  kept = await expectKept(work, kept);
  // The last wording that was saved is there, and each that was published.
  const { revisions } = await rowOf(responseId);
  const titles = revisions.map(({ title }) => title);
  const entries = await db().ledgerEntry.count({
    where: { subjectId: responseId, kind: "response.published" },
  });
  expect(entries).toBe(kept.size);
  const last = work.saved.toSorted((a, b) => a.version - b.version).at(-1);
  expect(titles.at(-1)).toBe(last?.title ?? "Wording 0");
}

test("whatever several people do to a response, one after another and at once, no revision is lost and nothing goes out unread", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), fc.boolean(), play), {
    numRuns: 20,
  });
  expect(await ledgerCheck()).toMatchObject({ isBalanced: true });
});

/** Straight to a publication with a correction, so that every run of these has something to lose. */
const LATE: Step[] = (["offer", "publish", "revise", "askTrustee", "trusteeRead"] as const).map(
  (what, at) => ({
    what,
    person: at === 1 ? 1 : 0,
    hoursLater: 0,
    atOnce: false,
  }),
);

test("from a public response with a correction on its way, whatever comes next", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), fc.boolean(), (steps, mayPublish) =>
      play([...LATE, ...steps], mayPublish),
    ),
    { numRuns: 12 },
  );
});

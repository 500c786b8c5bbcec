import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { makeReaderLink } from "#app/domain/responses/reader-links/make-reader-link.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { schedulePublication } from "#app/domain/responses/schedule/schedule-publication.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, days, hours } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";

type Seed = { now: Date; writer: SignedInStaff; publisher: SignedInStaff };

/** A correction that everyone can follow, a trustee who was asked, and a response that goes out by itself. */
export async function seedSecondReaders(seed: Seed): Promise<void> {
  await correct(seed);
  await askAndSchedule(seed);
}

async function correct({ now, writer, publisher }: Seed): Promise<void> {
  const row = await responseNamed("Help that you can read, in your language");
  const at = after(now, -days(6));
  const { title, youSaid, outcome, weDid } = row.revision;
  const words = {
    ...{ title, youSaid, outcome },
    weDid: weDid.replace(
      "Four of seven languages are ready",
      "Five of seven languages are ready, Polish too",
    ),
    changeNote: "The Polish pack was ready earlier than we had thought.",
  };
  const { responseId, version } = row;
  const revised = await reviseResponse({
    ...words,
    responseId,
    version,
    by: staffActor(writer),
    now: at,
    random,
  });
  if (!revised.ok) throw new Error(`the demonstration's correction was refused: ${revised.reason}`);
  const reader = { by: staffActor(publisher), now: after(at, hours(3)) };
  const published = await publishResponse({ responseId, version: revised.version, ...reader });
  if (!published.ok) throw new Error(`the demonstration's correction was refused: ${published.reason}`);
}

async function askAndSchedule({ now, writer, publisher }: Seed): Promise<void> {
  const { responseId, version } = await responseNamed("What to do about hate in group chats");
  const trustee = { name: "Ama Mensah (made up)", email: "" };
  await makeReaderLink({
    responseId,
    ...trustee,
    by: staffActor(writer),
    now: after(now, -hours(20)),
    random,
  });
  const publishAt = after(now, days(3));
  const by = staffActor(publisher);
  const scheduled = await schedulePublication({ responseId, version, publishAt, by, now });
  if (!scheduled.ok) throw new Error(`the demonstration's time was refused: ${scheduled.reason}`);
}

async function responseNamed(title: string) {
  const revision = await db().responseRevision.findFirstOrThrow({
    where: { title },
    orderBy: { number: "desc" },
    select: {
      ...{ title: true, youSaid: true, outcome: true, weDid: true },
      response: { select: { id: true, version: true } },
    },
  });
  return { responseId: revision.response.id, version: revision.response.version, revision };
}

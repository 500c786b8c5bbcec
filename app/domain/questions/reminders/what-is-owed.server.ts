import { db } from "#app/db/client.server.ts";
import { promisesForStaff } from "../../actions/promises/promises-for-staff.server.ts";
import { type SilenceClock, silentActions } from "../../actions/silence/silences.server.ts";
import type { QuestionClock } from "../question-clock.ts";
import { WAITING } from "../question-state.ts";
import { questionsForStaff } from "../questions-for-staff.server.ts";

/** What an organisation owes, in numbers. */
export type Owed = {
  /** Questions without an answer, and how many of them are past their date. */
  questions: number;
  late: number;
  /** Promises past their date, or due within 30 days, of which nobody has said what came. */
  promises: number;
  /** Actions that it leads and that are silent, or will be within a week. */
  updates: number;
};

type Clock = QuestionClock & SilenceClock;

/** What each organisation owes, by its id; those that owe nothing are left out. */
export async function whatIsOwed(clock: Clock): Promise<Map<string, Owed>> {
  const owed = new Map<string, Owed>();
  const of = (organisationId: string) => {
    const one = owed.get(organisationId) ?? { questions: 0, late: 0, promises: 0, updates: 0 };
    owed.set(organisationId, one);
    return one;
  };
  const organisations = await db().organisation.findMany({ select: { id: true, slug: true } });
  const idOf = new Map(organisations.map(({ id, slug }) => [slug, id]));
  for (const { state, organisation } of await questionsForStaff(clock)) {
    const id = idOf.get(organisation.slug);
    if (!id || !WAITING.includes(state)) continue;
    of(id).questions += 1;
    if (state === "late" || state === "noReply") of(id).late += 1;
  }
  for (const promise of await promisesForStaff({ now: clock.now })) {
    const id = idOf.get(promise.organisation.slug);
    const isOwed = promise.isOpen && promise.state !== "onTime";
    if (id && isOwed) of(id).promises += 1;
  }
  for (const organisationId of await leadsOfSilent(clock)) of(organisationId).updates += 1;
  return owed;
}

/** Who leads each action that is silent or will be soon. */
async function leadsOfSilent(clock: Clock): Promise<string[]> {
  const silent = await silentActions(clock);
  const leads = await db().actionOrganisation.findMany({
    where: { actionId: { in: silent.map(({ id }) => id) } },
    orderBy: [{ role: "desc" }, { position: "asc" }],
    distinct: ["actionId"],
    select: { organisationId: true },
  });
  return leads.map(({ organisationId }) => organisationId);
}

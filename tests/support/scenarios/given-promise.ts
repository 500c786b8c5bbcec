import type { DueDate } from "#app/domain/actions/promises/due-date.ts";
import { makePromise } from "#app/domain/actions/promises/make-promise.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { givenStaff } from "./given-staff.ts";

type GivenPromise = {
  words?: string;
  evidenceWanted?: string;
  organisation?: string;
  actionId?: string | null;
  due?: DueDate;
  maker?: SignedInStaff;
  now?: Date;
};

/** A promise in public, due in 60 days unless another date is given. */
export async function givenPromise({
  words = "We will put lights at all four bus stops by the park.",
  evidenceWanted = "Anyone can see the lights after dark.",
  organisation = "Warwickshire County Council",
  actionId = null,
  now = new Date(),
  due = { dueOn: dateIn("Europe/London", after(now, days(60))), precision: "day" },
  maker,
}: GivenPromise = {}): Promise<{ promiseId: string; slug: string }> {
  const by = staffActor(maker ?? (await givenStaff()));
  const made = await makePromise({
    ...{ organisation: { name: organisation }, actionId, words, evidenceWanted, language: "en", due },
    ...{ by, now, timeZone: "Europe/London", random },
  });
  if (!made.ok) throw new Error(`the promise was refused: ${made.reason}`);
  return made;
}

import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerCase } from "#app/domain/safeguarding/answer-case.server.ts";
import { closeCase } from "#app/domain/safeguarding/close-case.server.ts";
import { openCase } from "#app/domain/safeguarding/open-case.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, days, hours } from "#app/platform/clock.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";

const NO_WAY = { how: "", when: "" };

/** Three made-up cases of the confidential lane: one that nobody has read, one that is being answered, one that is closed. */
export async function seedLane({ now, lead }: { now: Date; lead: SignedInStaff }): Promise<void> {
  const by = staffActor(lead);
  await givenCase({
    words: "A man in our street shouts at my mother when she goes to the shop. She no longer goes out alone.",
    reach: { how: "Text me, do not ring. 07700 900461", when: "After six in the evening" },
    now: after(now, -hours(5)),
  });
  const answered = await givenCase({
    words: "At the bus stop by the school two older boys pull at my headscarf. I have not told my parents.",
    reach: NO_WAY,
    now: after(now, -days(4)),
  });
  await openCase({ reason: "firstReading", ...answered, by, now: after(now, -days(3)) });
  const words =
    "Thank you for telling us. Are you safe on the way home today? We can meet you at school if you like.";
  await answerCase({ ...answered, words, by, now: after(now, -days(3)) });
  const closed = await givenCase({
    words: "Somebody wrote on our door again. The housing office has taken it off and changed the lock.",
    reach: NO_WAY,
    phrase: null,
    now: after(now, -days(30)),
  });
  await openCase({ reason: "firstReading", ...closed, by, now: after(now, -days(29)) });
  await closeCase({ ...closed, reason: "helpGiven", by, now: after(now, -days(28)) });
}

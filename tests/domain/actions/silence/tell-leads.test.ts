import { beforeEach, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { silenceClock, silencesToTell } from "#app/domain/actions/silence/silences.server.ts";
import { tellLeads } from "#app/domain/actions/silence/tell-leads.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { getSettings } from "#app/domain/operator/settings.server.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { partnerMails } from "#tests/support/partner-mails.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { nothingIsAsked } from "#tests/support/scenarios/nothing-is-asked.ts";

const { sink, gone, told } = await partnerMails();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-28T10:00:00Z");
beforeEach(() => nothingIsAsked({ by, now }));

const kindsOf = async (subjectId: string) =>
  (await db().ledgerEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ kind }) => kind);

test("a week before the public line of silence whoever leads is told by the clock, once for each line", async () => {
  const action = await givenAction({ title: "Quiet for long", now: after(now, -days(1)) });
  await db().progressUpdate.create({
    data: {
      ...{ actionId: action.id, happenedOn: now, words: "Begun.", language: "en" },
      ...{ postedBy: by.staffId, postedAt: now },
    },
  });
  await givenOrganisation({
    officer: "lead@council.example",
    deputy: "second@council.example",
    leads: action.id,
    now,
  });
  const line = async (day: number) =>
    (await silencesToTell(silenceClock(await getSettings(), after(now, days(day))))).find(
      ({ id }) => id === action.id,
    );
  const mine = () => told().filter((to) => /lead|second/.test(to));
  await tellLeads({ now: after(now, days(82)) });
  expect([mine(), await line(82)]).toEqual([[], undefined]);
  await Promise.all([tellLeads({ now: after(now, days(83)) }), tellLeads({ now: after(now, days(83)) })]);
  for (const day of [84, 90, 95]) await tellLeads({ now: after(now, days(day)) });
  expect(mine()).toEqual(["lead@council.example"]);
  expect((await line(95))?.toldAt).toEqual(after(now, days(83)));
  expect(await db().silenceNotice.findFirst({ where: { actionId: action.id } })).toMatchObject({
    toldBy: null,
  });

  gone.add("lead@council.example");
  const later = after(now, days(96));
  await db().progressUpdate.create({
    data: {
      ...{ actionId: action.id, happenedOn: later, words: "Went on.", language: "en" },
      ...{ postedBy: by.staffId, postedAt: later },
    },
  });
  await tellLeads({ now: after(later, days(85)) });
  expect(mine()).toEqual(["lead@council.example", "second@council.example"]);
  expect(await db().silenceNotice.count({ where: { actionId: action.id } })).toBe(2);
});

test("a silent action whose lead has no contact stays on the list of the team", async () => {
  const action = await givenAction({ title: "Nobody to tell", now: after(now, -days(120)) });
  await givenOrganisation({ officer: null, leads: action.id, now });
  const at = after(now, days(200));
  await tellLeads({ now: at });
  const listed = await silencesToTell(silenceClock(await getSettings(), at));
  expect(listed.find(({ id }) => id === action.id)?.toldAt).toBeNull();
});

test("one mail takes along what an organisation owes: an answer to people, and a promise a week before its date", async () => {
  // What earlier tests owe is told first.
  await tellLeads({ now });
  sink.mails.length = 0;
  const action = await givenAction({ title: "Light the underpass", now });
  const { name, id } = await givenOrganisation({
    ...{ name: "Bridge Council", officer: "bridge@council.example", leads: action.id, now },
  });
  const { itemId } = await givenFeedback({ words: "The underpass frightens my mother.", now });
  await givenLink({ itemId, actionId: action.id, now });
  const due = (n: number) =>
    ({ dueOn: dateIn("Europe/London", after(now, days(n))), precision: "day" }) as const;
  await givenPromise({ organisation: name, words: "We will paint the underpass.", due: due(12), now });
  await givenPromise({ organisation: name, words: "We will mend its lamps.", due: due(16), now });
  const mine = () => sink.mails.filter(({ recipients }) => recipients.includes("bridge@council.example"));
  const run = (n: number) => tellLeads({ now: after(now, days(n)) });
  await Promise.all([run(0), run(0)]);
  expect(mine()).toHaveLength(1);
  const text = mine()[0]?.parsed.text ?? "";
  expect(text).toMatch(/1 thing people told us about “.*Light the underpass” waits for an answer/);
  expect(text).toContain("We will paint the underpass.");
  expect(text).not.toMatch(/mend|mother/);
  for (const n of [1, 6, 8]) await run(n);
  expect(mine()).toHaveLength(1);
  await run(9);
  await run(16);
  expect(mine()).toHaveLength(2);
  expect(mine()[1]?.parsed.text).toContain("We will mend its lamps.");
  expect(mine()[1]?.parsed.text).not.toMatch(/paint|told us/);
  const kinds = await db().silenceNotice.findMany({
    where: { organisationId: id },
    orderBy: [{ toldAt: "asc" }, { kind: "asc" }],
  });
  expect(kinds.map(({ kind }) => kind)).toEqual(["update", "unanswered", "promise", "promise"]);
  expect(await kindsOf(action.id)).toContain("action.unansweredTold");
  const again = await givenFeedback({ now: after(now, days(17)) });
  await givenLink({ itemId: again.itemId, actionId: action.id, now: after(now, days(17)) });
  await run(17);
  expect(mine()).toHaveLength(3);
});

import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { copyLink } from "#app/domain/partners/links/copy-link.server.ts";
import {
  askFactsOfProgress,
  askFactsOfResponse,
} from "#app/domain/responses/facts-checks/ask-facts-check.server.ts";
import { factsChecksForStaff } from "#app/domain/responses/facts-checks/facts-checks-for-staff.server.ts";
import { answerFacts, factsForPartner } from "#app/domain/responses/facts-checks/facts-page.server.ts";
import { postCheckedProgress } from "#app/domain/responses/facts-checks/post-checked-progress.server.ts";
import {
  takeBackFactsCheck,
  waiveFactsCheck,
} from "#app/domain/responses/facts-checks/waive-facts-check.server.ts";
import { afterWorkingDays } from "#app/domain/responses/facts-checks/working-days.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { EVERYTHING_CONFIRMED } from "#tests/support/scenarios/everything-confirmed.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
/** A Friday. */
const now = new Date("2026-11-27T10:00:00Z");
const timeZone = "Europe/London";
const action = await givenAction();
const council = await givenOrganisation({ now });

async function givenChecked() {
  const { responseId, writer } = await givenDraftResponse({ actionIds: [action.id], now });
  await offerResponse({ responseId, by: staffActor(writer), now });
  const given = { responseId, organisationId: council.id, workingDays: 3, timeZone, by };
  const ask = async (at = now) => {
    const asked = await askFactsOfResponse({ ...given, now: at });
    if (!asked.ok) throw new Error(asked.reason);
    const { checkId } = asked;
    const about = { organisationId: council.id, about: { factsCheckId: checkId }, now: at, random };
    const copied = await transaction((tx) => copyLink(tx, about));
    return { checkId, dueOn: asked.dueOn, token: copied?.token ?? "" };
  };
  const publish = async (at: Date) => {
    const { version } = await db().publishedResponse.findUniqueOrThrow({ where: { id: responseId } });
    const published = await publishResponse({
      responseId,
      version,
      confirmed: EVERYTHING_CONFIRMED,
      by,
      now: at,
    });
    return published.ok ? "published" : published.reason;
  };
  const change = async (at: Date) => {
    const { version } = await db().publishedResponse.findUniqueOrThrow({ where: { id: responseId } });
    const words = { title: "Lights", youSaid: "It is dark.", outcome: "did", weDid: "Three lamps." } as const;
    await reviseResponse({
      ...{ ...words, reason: "", reasonSentence: "", changeNote: "" },
      ...{ responseId, version, by: staffActor(writer), now: at, random },
    });
    await offerResponse({ responseId, by: staffActor(writer), now: at });
  };
  return { responseId, ask, publish, change };
}

const state = async (checkId: string, at = now) => {
  const check = await db().factsCheck.findUniqueOrThrow({
    where: { id: checkId },
    select: { revision: { select: { id: true, response: { select: { version: true } } } } },
  });
  const about = { revisionId: check.revision?.id ?? "", version: check.revision?.response.version ?? 0 };
  return (await factsChecksForStaff({ about, now: at })).find(({ id }) => id === checkId)?.state;
};
const statusOf = async (refused: Promise<unknown>) => {
  const thrown = await refused.catch((error: unknown) => error);
  return thrown instanceof Response ? thrown.status : thrown;
};

test.each([
  ["2026-11-27", 1, "2026-11-30"],
  ["2026-11-27", 3, "2026-12-02"],
  ["2026-11-28", 1, "2026-11-30"],
  ["2026-11-23", 5, "2026-11-30"],
])("from %s on, %i working days end on %s: weekends do not count", (day, count, last) => {
  expect(afterWorkingDays(day, count)).toBe(last);
});

test("it is not published while the organisation has days; once they have passed it is", async () => {
  const { ask, publish } = await givenChecked();
  const { checkId, dueOn } = await ask();
  expect(dueOn).toBe("2026-12-02");
  expect(await state(checkId)).toBe("waiting");
  expect(await publish(new Date("2026-12-02T22:00:00Z"))).toBe("facts-unchecked");
  expect(await publish(new Date("2026-12-03T00:00:00Z"))).toBe("published");
});

test("it is right: it can go out at once, and the link shows what was said", async () => {
  const { ask, publish } = await givenChecked();
  const { checkId, token } = await ask();
  expect((await factsForPartner({ token, now })).response?.weDidHtml).toContain("new lights");
  await answerFacts({ token, answer: { kind: "right" }, role: "Lighting", now });
  expect(await statusOf(answerFacts({ token, answer: { kind: "right" }, role: "Lighting", now }))).toBe(410);
  expect(await factsForPartner({ token, now })).toMatchObject({ answer: "right" });
  expect(await state(checkId)).toBe("right");
  expect(await publish(now)).toBe("published");
});

test("something is wrong: it goes out with other words, or for a reason, and not as it is", async () => {
  const { ask, publish, change } = await givenChecked();
  const { checkId, token } = await ask();
  await answerFacts({
    token,
    answer: { kind: "wrong", wrong: "There are three lamps." },
    role: "Lighting",
    now,
  });
  expect(await publish(after(now, days(30)))).toBe("facts-unchecked");
  await change(now);
  expect(await state(checkId)).toBe("changed");
  expect(await publish(now)).toBe("published");

  const other = await givenChecked();
  const asked = await other.ask();
  const wrong = { kind: "wrong", wrong: "We do not like the tone." } as const;
  await answerFacts({ token: asked.token, answer: wrong, role: "Press", now });
  await waiveFactsCheck({ checkId: asked.checkId, why: "That is no fact.", by, now });
  expect(await other.publish(now)).toBe("published");
});

test("publishing early needs a reason, and other words give nobody's days away", async () => {
  const { ask, publish, change, responseId } = await givenChecked();
  const { checkId, token } = await ask();
  await change(now);
  expect(await statusOf(factsForPartner({ token, now }))).toBe(410);
  expect(await publish(now)).toBe("facts-unchecked");
  const again = await ask();
  expect([await state(checkId), await state(again.checkId)]).toEqual(["ended", "waiting"]);
  await waiveFactsCheck({ checkId: again.checkId, why: "The meeting is tonight.", by, now });
  expect(await statusOf(factsForPartner({ token: again.token, now }))).toBe(410);
  expect(await publish(now)).toBe("published");
  const kinds = await db().ledgerEntry.findMany({
    where: { subjectId: responseId, kind: { contains: "facts" } },
  });
  expect(kinds.map(({ kind }) => kind)).toEqual([
    "response.factsAsked",
    "response.factsAsked",
    "response.factsWaived",
  ]);
  expect(JSON.stringify(kinds.map(({ details }) => details))).not.toContain("meeting");
});

test("one that went to the wrong organisation is taken back and holds nothing", async () => {
  const { ask, publish } = await givenChecked();
  const { checkId, token } = await ask();
  await takeBackFactsCheck({ checkId, by, now });
  expect(await statusOf(factsForPartner({ token, now }))).toBe(410);
  expect(await publish(now)).toBe("published");
});

test("progress is checked before it is posted, too: nothing is while days run, or in words that are wrong", async () => {
  const post = async (words: string, at = now) => {
    const day = { happenedOn: "2026-11-20", timeZone, language: "en" };
    const posted = await postCheckedProgress({ actionId: action.id, words, ...day, by, now: at });
    return posted.ok ? "posted" : posted.reason;
  };
  const about = { actionId: action.id, words: "Three lamps stand.", organisationId: council.id };
  const asked = await askFactsOfProgress({ ...about, workingDays: 3, timeZone, by, now });
  if (!asked.ok) throw new Error(asked.reason);
  const link = { organisationId: council.id, about: { factsCheckId: asked.checkId }, now, random };
  const token = (await transaction((tx) => copyLink(tx, link)))?.token ?? "";
  expect((await factsForPartner({ token, now })).progressHtml).toContain("Three lamps stand.");
  expect(await post("Three lamps stand.")).toBe("facts-unchecked");
  expect(await post("Some lamps stand.")).toBe("facts-unchecked");
  await answerFacts({
    token,
    answer: { kind: "wrong", wrong: "There are four of them." },
    role: "Lighting",
    now,
  });
  expect(await factsChecksForStaff({ about: { actionId: action.id }, now })).toMatchObject([
    { state: "wrong", wrong: "There are four of them." },
  ]);
  expect(await post("Three lamps stand.", after(now, days(30)))).toBe("facts-unchecked");
  expect(await post("Four lamps stand.")).toBe("posted");
  await waiveFactsCheck({ checkId: asked.checkId, why: "One fell over since.", by, now });
  expect(await post("Three lamps stand.")).toBe("posted");
});

import { beforeAll, expect, test } from "vitest";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publicResponses } from "#app/domain/responses/public-responses.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();

const shared = { youSaid: "People told us.", weDid: "It was looked at." };
const found = async (q: string) => (await publicResponses({ q })).responses.map(({ title }) => title).sort();

beforeAll(async () => {
  const writer = await givenStaff();
  const publisher = await givenStaff();
  const actionIds = [(await givenAction()).id];
  const given = { ...shared, writer, publisher, actionIds };
  await givenPublishedResponse({ ...given, title: "A warm café for everyone", now: new Date("2026-01-10") });
  await givenPublishedResponse({
    ...given,
    title: "Reporting at the harassment desk",
    now: new Date("2026-03-10"),
  });
  await givenPublishedResponse({
    ...given,
    title: "ਬੱਸ ਅੱਡੇ ਤੇ ਰੋਸ਼ਨੀ",
    language: "pa",
    now: new Date("2026-02-10"),
  });
  const reason = { reason: "noMoney" as const, reasonSentence: "There is no money for 100% more buses." };
  await givenPublishedResponse({
    ...given,
    title: "More buses",
    outcome: "cannot",
    weDid: "",
    ...reason,
    now: new Date("2025-12-10"),
  });
  await givenDraftResponse({ ...shared, title: "A café that is a draft", writer });
  const withdrawn = await givenPublishedResponse({ ...given, title: "A café that was withdrawn" });
  const by = staffActor(publisher);
  await withdrawResponse({
    responseId: withdrawn.responseId,
    reason: "The wrong café was named.",
    by,
    now: new Date(),
  });
});

test("newest first, without drafts and withdrawn ones", async () => {
  const { responses, found: count, pages } = await publicResponses();
  expect(responses.map(({ month }) => month)).toEqual([
    "2026-03-15",
    "2026-02-15",
    "2026-01-15",
    "2025-12-15",
  ]);
  expect([count, pages]).toEqual([4, 1]);
});

test("search minds neither accents nor case nor a small mistake", async () => {
  expect(await found("cafe")).toEqual(["A warm café for everyone"]);
  expect(await found("CAFÉ")).toEqual(["A warm café for everyone"]);
  expect(await found("harrasment desk")).toEqual(["Reporting at the harassment desk"]);
  expect(await found("harassment café")).toEqual([]);
  expect(await found("ਰੋਸ਼ਨੀ")).toEqual(["ਬੱਸ ਅੱਡੇ ਤੇ ਰੋਸ਼ਨੀ"]);
  expect(await found("zebra")).toEqual([]);
});

test("what has a meaning in a pattern is searched for as it is", async () => {
  expect(await found("100%")).toEqual(["More buses"]);
  expect(await found("_")).toEqual([]);
  expect(await found("\\")).toEqual([]);
  expect(await found("' OR 1=1 --")).toEqual([]);
});

test("by what came of it", async () => {
  const { responses } = await publicResponses({ outcome: "cannot" });
  expect(responses).toMatchObject([
    {
      title: "More buses",
      reason: "noMoney",
      weDidHtml: "",
      firstLine: "There is no money for 100% more buses.",
    },
  ]);
  expect((await publicResponses({ outcome: "will" })).responses).toEqual([]);
});

test("twenty a page", async () => {
  const actionIds = [(await givenAction()).id];
  for (let n = 0; n < 17; n += 1)
    await givenPublishedResponse({ ...shared, title: `Answer ${n}`, actionIds });
  const [first, second] = [await publicResponses({ page: 1 }), await publicResponses({ page: 2 })];
  expect([first.responses.length, second.responses.length, first.pages, first.found]).toEqual([20, 1, 2, 21]);
  expect(second.responses).toMatchObject([{ title: "More buses" }]);
  expect((await publicResponses({ page: 3 })).responses).toEqual([]);
});

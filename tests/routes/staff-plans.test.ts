import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { startApp } from "#tests/support/app.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenNextPlan, givenPlanInUse } from "#tests/support/scenarios/given-next-plan.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

const site = await startApp();
await givenSettings();
const { cookie } = await givenSignedIn({ role: "publisher" });
const post = (path: string, form: Record<string, string>) => site.post(path, form, { cookie });
const get = async (path: string) => (await site.get(path, { cookie })).body;

test("staff start the next plan, decide about each action, open it, and the public is led on", async () => {
  const { planId, actions } = await givenPlanInUse({ numbers: ["1", "2", "3"] });
  const { itemId, ticket } = await givenFeedback();
  await givenLink({ itemId, actionId: actions["1"] ?? "" });
  const { slug } = await givenPublishedResponse({ itemIds: [itemId], actionIds: [actions["1"] ?? ""] });
  const missing = await post("/staff/plans", { plan: planId, title: "The next plan", years: "" });
  expect(missing.status).toBe(422);
  const started = await post("/staff/plans", { plan: planId, title: "The next plan", years: "2027 to 2028" });
  expect(started.status).toBe(303);
  const next = started.headers.get("location") ?? "";
  expect(await get(next)).toContain("0 of 3 decided");
  const at = (number: string) => `${next}/actions/${actions[number]}`;
  const wording = { number1: "1", title1: "One and two", publicTitle1: "Both at once", summary1: "In one." };
  const merged = { kind: "merged", with: actions["2"] ?? "", reason: "", ...wording };
  expect((await post(at("1"), { ...merged, with: "" })).status).toBe(400);
  expect((await post(at("1"), merged)).headers.get("location")).toBe(`${next}?done=decided`);
  expect((await post(at("3"), { kind: "ended", reason: "no" })).status).toBe(422);
  expect((await post(at("3"), { kind: "ended", reason: "The schools do it now." })).status).toBe(303);
  expect(await get(next)).toContain("3 of 3 decided");
  expect((await post(`${at("3")}/end`, {})).headers.get("location")).toBe(`${next}?done=takenBack`);
  expect((await post(`${next}/opening`, { rest: "none", confirmed: "yes" })).status).toBe(409);
  const reason = "The schools do it now.";
  expect((await post(`${next}/opening`, { rest: "ended", reason })).status).toBe(422);
  const opened = await post(`${next}/opening`, { rest: "ended", reason, confirmed: "yes" });
  expect(opened.headers.get("location")).toBe("/staff/plans?done=opened");

  const old = await db().actionPlan.findUniqueOrThrow({
    where: { id: planId },
    select: { slug: true, actions: { orderBy: { position: "asc" }, select: { ref: true } } },
  });
  const [first = "", , third = ""] = old.actions.map(({ ref }) => `/actions/${ref}`);
  const firstPage = (await site.get(first)).body;
  expect(firstPage).toContain("It was joined with others");
  expect(firstPage).toContain("Both at once");
  expect((await site.get(`/responses/${slug}`)).body).toContain("This action goes on as");
  const receipt = await newReceipt({ ticket, now: new Date() });
  const own = (await site.post("/receipt", { code: receipt?.digits ?? "" })).body;
  expect(own).toContain("Both at once");
  expect(own).toContain("It belonged to an earlier plan and goes on here.");
  const thirdPage = (await site.get(third)).body;
  expect(thirdPage).toContain("It has ended");
  expect(thirdPage).toContain(reason);
  expect((await site.get("/actions")).body).toContain("Both at once");
  expect((await site.get("/plans")).body).toContain("The next plan, 2027 to 2028");
  expect((await site.get(`/plans/${old.slug}`)).body).toContain("This plan ended on");
  const frozen = await post(`/staff/actions/${actions["1"]}/status`, { status: "done", reason: "" });
  expect(frozen.status).toBe(409);
  expect(frozen.body).toContain("An archived plan stays as it was");
});

test("a plan in preparation is split, given up, and a plan without a next one is archived", async () => {
  const { planId, actions } = await givenPlanInUse({ numbers: ["7"] });
  const nextPlanId = await givenNextPlan({ fromId: planId });
  const address = `/staff/plans/next/${nextPlanId}`;
  const split = {
    ...{ kind: "split", reason: "", number1: "7", title1: "Seven", publicTitle1: "Seven", summary1: "A." },
    ...{ number2: "8", title2: "Eight", publicTitle2: "Eight", summary2: "B." },
  };
  expect((await post(`${address}/actions/${actions["7"]}`, split)).status).toBe(303);
  expect(await get(`${address}/actions/${actions["7"]}?kind=split`)).toContain('value="Eight"');
  expect((await post(`${address}/end`, {})).headers.get("location")).toBe("/staff/plans?done=dropped");
  expect((await post(`/staff/plans/${planId}/archive`, {})).status).toBe(422);
  const archived = await post(`/staff/plans/${planId}/archive`, { confirmed: "yes" });
  expect(archived.headers.get("location")).toBe("/staff/plans?done=archived");
  const { archivedAt } = await db().actionPlan.findUniqueOrThrow({ where: { id: planId } });
  expect(archivedAt).not.toBeNull();
});

test("staff set down the parts of an action, and a file is served to be saved and runs nothing", async () => {
  const { actions } = await givenPlanInUse({ numbers: ["1", "2"] });
  const action = `/staff/actions/${actions["1"]}`;
  const due = { dueDay: "", dueMonth: "3", dueYear: "2027" };
  const noEnd = { endDay: "", endMonth: "", endYear: "" };
  const activity = { title: "A workshop", place: "Rugby", words: "", state: "planned", ...due, ...noEnd };
  expect((await post(`${action}/activities`, { ...activity, dueYear: "x" })).status).toBe(422);
  expect((await post(`${action}/activities`, activity)).status).toBe(303);
  const { id } = await db().actionActivity.findFirstOrThrow({ select: { id: true } });
  expect(await get(`${action}/activities/${id}`)).toContain('value="2027"');
  expect((await post(`${action}/activities/${id}`, { ...activity, state: "held" })).status).toBe(303);
  const why = "The hall has burnt down.";
  expect((await post(`${action}/withdrawal?activity=${id}`, { why })).status).toBe(303);
  expect((await post(`${action}/milestones`, { title: "A first step", ...due })).status).toBe(303);
  const milestone = await db().actionMilestone.findFirstOrThrow({ select: { id: true } });
  const reached = await post(`${action}/milestones/${milestone.id}`, { reachedOn: "2026-01-01" });
  expect(reached.headers.get("location")).toBe(`${action}/milestones?done=changed`);
  const measure = { title: "Reports", source: "Police", unit: "", baseline: "1,204" };
  const set = await post(`${action}/measures`, { ...measure, dueDay: "", dueMonth: "", dueYear: "2025" });
  expect(set.status).toBe(303);
  const measureAt = (set.headers.get("location") ?? "").replace(/\?.*/, "");
  expect((await post(measureAt, { value: "many", ...due })).status).toBe(422);
  expect((await post(measureAt, { value: "1300", ...due })).status).toBe(303);
  expect((await post(`${action}/relations`, { other: actions["2"] ?? "" })).status).toBe(303);
  expect((await post(`${action}/relations/${actions["2"]}/end`, {})).status).toBe(303);

  const form = new FormData();
  const fields = { output: "A pack", title: 'The "pack" (final)', link: "", alt: "" };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob(["%PDF-1.7 made up"]), "evil.html");
  const sent = await fetch(`${site.base}${action}/evidence`, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { cookie, origin: site.base, "sec-fetch-site": "same-origin" },
  });
  expect(sent.status).toBe(303);
  const evidence = await db().outputEvidence.findFirstOrThrow({ select: { id: true } });
  const file = await site.get(`/evidence/${evidence.id}`);
  expect(file.headers.get("content-type")).toBe("application/pdf");
  expect(file.headers.get("content-disposition")).toMatch(/^attachment;/);
  expect(file.headers.get("content-security-policy")).toContain("sandbox");
  expect(file.headers.get("x-content-type-options")).toMatch(/^nosniff/);
  expect((await post(`${action}/evidence/${evidence.id}/end`, {})).status).toBe(303);
  expect((await site.get(`/evidence/${evidence.id}`)).status).toBe(404);
});

test("what an action is split into gets its items one by one, its groups and its themes; balances stay", async () => {
  const { planId, actions } = await givenPlanInUse({ numbers: ["4"] });
  const actionId = actions["4"] ?? "";
  const nextPlanId = await givenNextPlan({ fromId: planId });
  const address = `/staff/plans/next/${nextPlanId}/actions/${actionId}`;
  const said = await Promise.all(
    ["Dark.", "No lamps.", "Too late.", "Unheard."].map((words) => givenFeedback({ words })),
  );
  const [alone, grouped, themed, both] = said.map(({ itemId }) => itemId) as [string, string, string, string];
  const linkOf = new Map<string, string>();
  for (const itemId of [alone, grouped, themed, both])
    linkOf.set(itemId, (await givenLink({ itemId, actionId })).linkId);
  const { id: themeId } = await givenTheme({ name: "Waiting" });
  await db().itemTheme.createMany({ data: [themed, both].map((itemId) => ({ itemId, themeId })) });
  const { staff } = await givenSignedIn();
  const group = await db().itemGroup.create({
    data: {
      ...{ wording: "It is dark", language: "en", createdById: staff.id, createdAt: new Date() },
      members: { create: [grouped, both].map((itemId) => ({ itemId, joinedAt: new Date() })) },
    },
    select: { id: true },
  });
  await db().itemHint.create({
    data: { itemId: alone, kind: "distress", rule: "fear", startsAt: 0, endsAt: 4 },
  });
  const { promiseId } = await givenPromise({ actionId, now: new Date() });
  const ledger = async () => (await site.get("/ledger.json")).body;
  const before = await ledger();

  expect((await site.get(`${address}/items`, { cookie })).location).toBe(`${address}?kind=split`);
  const names = {
    ...{ kind: "split", reason: "", number1: "4a", title1: "Lamps", publicTitle1: "Lamps", summary1: "A." },
    ...{ number2: "4b", title2: "Buses", publicTitle2: "Buses", summary2: "B." },
  };
  const form = new URLSearchParams({ ...names, next: "items" });
  for (const choice of [`group ${group.id} 0`, `theme ${themeId} 1`, `promise ${promiseId} 1`])
    form.append("choices", choice);
  const send = (path: string, body: URLSearchParams) =>
    fetch(site.base + path, {
      ...{ method: "POST", body, redirect: "manual" },
      headers: { cookie, origin: site.base, "sec-fetch-site": "same-origin" },
    });
  const decided = await send(address, form);
  expect([decided.status, decided.headers.get("location")]).toEqual([303, `${address}/items`]);
  const page = await get(`${address}/items`);
  expect(wordsOf(page)).toContain("4 items are linked to it, 0 with a choice of their own");
  expect(page).toContain(`link ${linkOf.get(themed)} default`);
  expect(wordsOf(page)).toContain("4b: Buses (as its group or theme)");
  expect(page).toMatch(/<details[\s\S]*?Dark\.[\s\S]*?<\/details>/);

  const one = new URLSearchParams();
  one.append("choices", `link ${linkOf.get(alone)} 1`);
  one.append("choices", `link ${linkOf.get(both)} 0`);
  one.append("choices", `link ${linkOf.get(grouped)} default`);
  const saved = await send(`${address}/items`, one);
  expect([saved.status, saved.headers.get("location")]).toEqual([303, `${address}/items?done=chosen`]);
  expect(wordsOf(await get(`${address}/items`))).toContain("2 with a choice of their own");
  const forged = new URLSearchParams({ choices: `link ${crypto.randomUUID()} 1` });
  expect((await send(`${address}/items`, forged)).status).toBe(404);
  const nowhere = new URLSearchParams({ choices: `link ${linkOf.get(alone)} 2` });
  expect((await send(`${address}/items`, nowhere)).status).toBe(404);
  const odd = new URLSearchParams({ choices: `link ${linkOf.get(alone)} 7` });
  expect((await send(`${address}/items`, odd)).status).toBe(400);
  // Deciding about the groups once more leaves what was chosen for single items.
  form.delete("next");
  expect((await send(address, form)).status).toBe(303);
  expect(wordsOf(await get(`${address}/items`))).toContain("2 with a choice of their own");

  const opened = await post(`/staff/plans/next/${nextPlanId}/opening`, { rest: "none", confirmed: "yes" });
  expect(opened.status).toBe(303);
  const numberOf = async (itemId: string) =>
    (
      await db().itemLink.findMany({
        where: { itemId, endedAt: null },
        select: { action: { select: { number: true } } },
      })
    ).map(({ action }) => action.number);
  expect(await Promise.all([alone, grouped, themed, both].map(numberOf))).toEqual([
    ...[["4b"], ["4a"], ["4b"], ["4a"]],
  ]);
  const carried = await db().givenPromise.findUniqueOrThrow({
    where: { id: promiseId },
    select: { action: { select: { number: true } } },
  });
  expect(carried.action?.number).toBe("4b");
  const receipt = await newReceipt({ ticket: said[0]?.ticket ?? "", now: new Date() });
  const own = wordsOf((await site.post("/receipt", { code: receipt?.digits ?? "" })).body);
  expect(own).toContain("Buses");
  expect(own).not.toContain("Lamps");
  const total = (text: string) => JSON.parse(text).total;
  expect(total(await ledger())).toEqual(total(before));
  expect(total(before).unaccounted).toBe(0);
  expect((await send(`${address}/items`, one)).headers.get("location")).toBe(
    `/staff/plans/next/${nextPlanId}`,
  );
});

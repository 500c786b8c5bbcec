import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { claimsOfAction } from "#app/domain/actions/claims-of-action.server.ts";
import { countersignClaim } from "#app/domain/actions/countersign-claim.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date();

type Influence = "prompted" | "changed" | "addedWeight";

async function givenClaim({ influence = "prompted" }: { influence?: Influence } = {}) {
  const { id: actionId } = await givenAction();
  const words = { before: "No workshop at night.", after: "One at the change of shift." };
  const links: string[] = [];
  for (let n = 0; n < 2; n += 1) {
    const { itemId } = await givenFeedback();
    const data = { itemId, actionId, influence, ...words, linkedBy: by.staffId, linkedAt: now };
    links.push((await db().itemLink.create({ data, select: { id: true } })).id);
  }
  return { actionId, linkId: links[0] ?? "" };
}

type Lead = { leads?: string; role?: "mainLead" | "lead" };

async function givenOrganisation(name: string, { leads, role = "mainLead" }: Lead = {}) {
  const lead = leads ? { create: { actionId: leads, role, position: 0 } } : {};
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return (await db().organisation.create({ data: { name, slug, actions: lead }, select: { id: true } })).id;
}

test("a second organisation confirms a claim once, for everybody whose words it rests on", async () => {
  const { actionId, linkId } = await givenClaim();
  const organisationId = await givenOrganisation("Bus Users");
  const sign = () => countersignClaim({ actionId, linkId, organisationId, by, now });
  expect(await sign()).toEqual({ ok: true, links: 2 });
  expect(await sign()).toEqual({ ok: false, reason: "countersigned-before" });
  const { claims } = await claimsOfAction({ actionId });
  expect(claims).toMatchObject([{ items: 2, open: 0, confirmedBy: ["Bus Users"] }]);
  const kind = "action.claimCountersigned";
  expect(await db().ledgerEntry.count({ where: { subjectId: actionId, kind } })).toBe(1);
});

test("whoever leads the action does not confirm their own claim, nor is anything less than a claim confirmed", async () => {
  const { actionId, linkId } = await givenClaim();
  const organisationId = await givenOrganisation("Lead Partner", { leads: actionId });
  const own = await countersignClaim({ actionId, linkId, organisationId, by, now });
  expect(own).toEqual({ ok: false, reason: "own-claim" });
  const { organisations } = await claimsOfAction({ actionId });
  expect(organisations.map(({ id }) => id)).not.toContain(organisationId);
  const weak = await givenClaim({ influence: "addedWeight" });
  const other = await givenOrganisation("Friends of the Park");
  const refused = await countersignClaim({ ...weak, organisationId: other, by, now });
  expect(refused).toEqual({ ok: false, reason: "not-a-claim" });
  const data = { countersignedById: other, countersignedAt: now };
  await expect(db().itemLink.updateMany({ where: { actionId: weak.actionId }, data })).rejects.toThrow();
});

test("where the plan names no main lead, none of the lead partners confirms their own claim", async () => {
  const { actionId, linkId } = await givenClaim();
  const partner = await givenOrganisation("First Partner", { leads: actionId, role: "lead" });
  const shown = await givenOrganisation("Named In Public");
  await db().actionPublication.updateMany({
    where: { actionId, endedAt: null },
    data: { ledBy: ["Named In Public"] },
  });
  for (const organisationId of [partner, shown]) {
    const own = await countersignClaim({ actionId, linkId, organisationId, by, now });
    expect(own).toEqual({ ok: false, reason: "own-claim" });
  }
  const offered = async () => (await claimsOfAction({ actionId })).organisations.map(({ id }) => id);
  expect(await offered()).not.toContain(partner);
  expect(await offered()).not.toContain(shown);
  // Beside a main lead the other partners are a second organisation.
  await givenOrganisation("Main Lead", { leads: actionId });
  expect(await offered()).toContain(partner);
  expect(await countersignClaim({ actionId, linkId, organisationId: partner, by, now })).toMatchObject({
    ok: true,
  });
});

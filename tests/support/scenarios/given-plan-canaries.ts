import { db } from "#app/db/client.server.ts";
import { addEvidence } from "#app/domain/actions/parts/add-evidence.server.ts";
import { removeEvidence } from "#app/domain/actions/parts/remove-evidence.server.ts";
import { carryForward } from "#app/domain/actions/succession/carry-forward.server.ts";
import { givenAction } from "./given-action.ts";
import { givenNextPlan } from "./given-next-plan.ts";

type Planted = { id: string; planId: string; staffId: string; canary: (place: string) => string };

/** A canary in every column of a plan that no public page may show. @returns what has an address, and what had one */
export async function plantInPlan(
  planted: Planted,
): Promise<{ evidenceId: string; removedEvidenceId: string }> {
  await plantInAction(planted);
  const parts = await plantInParts(planted);
  await plantInNextPlan(planted);
  return parts;
}

async function plantInAction({ id: actionId, staffId, canary }: Planted): Promise<void> {
  await db().actionItem.update({
    where: { id: actionId },
    data: {
      title: canary("plan-title"),
      origin: canary("origin"),
      mainLead: canary("main-lead"),
      people: [canary("people")],
      staffNotes: [canary("staff-notes")],
      otherCells: [{ heading: canary("heading"), text: canary("other-cell") }],
      startText: canary("start-text"),
      closeText: canary("close-text"),
      fundingText: canary("funding-text"),
    },
  });
  const publication = { actionId, language: "en", approvedBy: staffId, approvedAt: new Date(0) };
  await db().actionPublication.create({
    data: { ...publication, title: canary("old-title"), summary: canary("old-summary"), endedAt: new Date() },
  });
  await db().actionPoint.create({ data: { actionId, kind: "detail", position: 1, words: canary("point") } });
  await db().actionFunding.create({
    data: { actionId, position: 1, amount: 700_000n, currency: "GBP", words: canary("funding-words") },
  });
  await db().actionWarning.create({ data: { actionId, where: canary("where"), what: canary("warning") } });
  await db().planReading.create({
    data: { fileName: canary("file-name"), reading: { text: canary("reading") }, uploadedAt: new Date() },
  });
  await db().organisation.create({
    data: {
      slug: "not-approved",
      name: canary("organisation-of-document"),
      actions: { create: { actionId, role: "lead", position: 9 } },
    },
  });
  const unapproved = await givenAction({ title: canary("unapproved"), published: false });
  await db().actionItem.update({
    where: { id: unapproved.id },
    data: { statusReason: canary("unapproved"), statusLanguage: "en" },
  });
}

/** What is public of the parts of an action, and what is not (any more). */
async function plantInParts({ id: actionId, staffId, canary }: Planted) {
  const by = { kind: "staff", staffId } as const;
  const given = { actionId, language: "en", by, now: new Date() };
  const shown = { output: "A pack for victims", title: "The pack", shown: { link: "https://pack.example/" } };
  const evidence = await addEvidence({ ...given, ...shown });
  const removed = await addEvidence({ ...given, ...shown, title: canary("removed-evidence") });
  const unapproved = await givenAction({ title: canary("suggested-relation") });
  if (!evidence.ok || !removed.ok) throw new Error("the evidence was refused");
  await removeEvidence({ ...given, evidenceId: removed.evidenceId });
  await db().actionRelation.create({ data: { fromId: actionId, toId: unapproved.id } });
  await db().actionPublication.updateMany({
    where: { actionId: unapproved.id },
    data: { endedAt: new Date() },
  });
  return { evidenceId: evidence.evidenceId, removedEvidenceId: removed.evidenceId };
}

/** What is decided about an action is private until the next plan is opened. */
async function plantInNextPlan({ id: actionId, planId, staffId, canary }: Planted): Promise<void> {
  const by = { kind: "staff", staffId } as const;
  const nextPlanId = await givenNextPlan({ fromId: planId, by });
  await db().nextPlan.update({ where: { id: nextPlanId }, data: { title: canary("next-plan") } });
  await carryForward({
    ...{ nextPlanId, actionId, by, now: new Date() },
    action: {
      number: "90",
      title: canary("next-action"),
      wording: { title: canary("next-title"), summary: canary("next-summary") },
    },
    leaving: { leftOut: canary("left-out"), reason: `${canary("why")} is so` },
  });
}

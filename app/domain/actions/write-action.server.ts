import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { toMinor } from "#app/platform/money.ts";
import { nameOrganisations } from "../partners/name-organisations.server.ts";
import type { PlannedAction } from "./plan-reading/planned-action.ts";

/** The columns of an action as its document has them. */
export function actionColumns(action: PlannedAction) {
  return {
    number: action.number,
    title: action.title,
    origin: action.origin,
    mainLead: action.mainLead,
    people: action.people,
    staffNotes: action.staffNotes,
    otherCells: action.otherCells as Prisma.InputJsonValue,
    startText: action.start.text,
    startDate: action.start.date ?? null,
    startPrecision: action.start.precision,
    closeText: action.close.text,
    closeDate: action.close.date ?? null,
    closePrecision: action.close.precision,
    fundingText: action.funding.text,
    needsReview: action.review,
  };
}

/** Replaces an action's points, funding and organisations by those of the document. */
export async function writeParts(
  tx: Tx,
  { actionId, action }: { actionId: string; action: PlannedAction },
): Promise<void> {
  await tx.actionPoint.deleteMany({ where: { actionId } });
  await tx.actionFunding.deleteMany({ where: { actionId } });
  await tx.actionOrganisation.deleteMany({ where: { actionId } });
  await tx.actionPoint.createMany({ data: pointRows(actionId, action) });
  await tx.actionFunding.createMany({
    data: action.funding.amounts.map(({ amount, currency, text }, position) => ({
      actionId,
      position,
      amount: toMinor(amount, currency),
      currency,
      words: text,
    })),
  });
  await tx.actionOrganisation.createMany({ data: await organisationRows(tx, actionId, action) });
}

function pointRows(actionId: string, { details, objectives, outputs }: PlannedAction) {
  const rows = (kind: "detail" | "objective" | "output", points: string[]) =>
    points.map((words, position) => ({ actionId, kind, position, words }));
  return [...rows("detail", details), ...rows("objective", objectives), ...rows("output", outputs)];
}

async function organisationRows(
  tx: Tx,
  actionId: string,
  { leadPartners, mainLeadOrganisation }: PlannedAction,
) {
  const named = [
    ...[...new Set(leadPartners)].map((name) => ({ name, role: "lead" as const })),
    ...(mainLeadOrganisation ? [{ name: mainLeadOrganisation, role: "mainLead" as const }] : []),
  ];
  const ids = await nameOrganisations(
    tx,
    named.map(({ name }) => name),
  );
  return named.flatMap(({ name, role }, position) => {
    const organisationId = ids.get(name);
    return organisationId ? [{ actionId, organisationId, role, position }] : [];
  });
}

import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import type { Decision, SplitTarget } from "./decision.ts";

const STORED = {
  fromId: true,
  kind: true,
  reason: true,
  leftOut: true,
  successors: {
    orderBy: { position: "asc" },
    select: {
      nextActionId: true,
      nextAction: {
        select: {
          ...{ number: true, title: true, publicTitle: true, summary: true },
          sources: { select: { succession: { select: { fromId: true } } } },
        },
      },
    },
  },
  choices: {
    select: { linkId: true, groupId: true, themeId: true, promiseId: true, nextActionId: true },
  },
} as const satisfies Prisma.ActionSuccessionSelect;

type Row = Prisma.ActionSuccessionGetPayload<{ select: typeof STORED }>;

/** What is decided about exactly these actions together; null where nothing is, or something about other ones with them. */
export async function storedDecision(
  tx: Tx,
  { nextPlanId, fromIds }: { nextPlanId: string; fromIds: string[] },
): Promise<Decision | null> {
  const rows = await tx.actionSuccession.findMany({
    where: { nextPlanId, fromId: { in: fromIds } },
    select: STORED,
  });
  const [first] = rows;
  if (!first || rows.length < fromIds.length || !isAboutThese(rows, fromIds)) return null;
  const ids = first.successors.map(({ nextActionId }) => nextActionId);
  return {
    kind: first.kind,
    fromIds: rows.map(({ fromId }) => fromId),
    reason: first.reason,
    leftOut: first.leftOut,
    actions: first.successors.map(({ nextAction }) => draftOf(nextAction)),
    choices: rows.flatMap((row) => row.choices.flatMap((choice) => targetOf(choice, ids))),
  };
}

function isAboutThese(rows: Row[], fromIds: string[]): boolean {
  const sources = rows.flatMap(({ successors }) =>
    successors.flatMap(({ nextAction }) => nextAction.sources.map(({ succession }) => succession.fromId)),
  );
  return sources.every((id) => fromIds.includes(id));
}

function draftOf({ number, title, publicTitle, summary }: Row["successors"][number]["nextAction"]) {
  const wording = publicTitle !== null && summary !== null ? { title: publicTitle, summary } : null;
  return { number, title, wording };
}

function targetOf(choice: Row["choices"][number], ids: string[]): SplitTarget[] {
  const { linkId, groupId, themeId, promiseId, nextActionId } = choice;
  const to = ids.indexOf(nextActionId);
  if (linkId) return [{ linkId, to }];
  if (groupId) return [{ groupId, to }];
  if (themeId) return [{ themeId, to }];
  return promiseId ? [{ promiseId, to }] : [];
}

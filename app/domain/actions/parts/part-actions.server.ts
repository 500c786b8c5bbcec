import type { Tx } from "#app/db/transaction.server.ts";
import type { Actor } from "../../ledger/actor.ts";
import { namedPeople } from "../named-people.server.ts";
import { requireOpenPlan } from "../open-plan.server.ts";

/** Who changes a part of an action, and when. */
export type PartCommand = { actionId: string; by: Actor; now: Date };

/** Null where a command brought it in with a file. */
export function addedBy(by: Actor): string | null {
  return by.kind === "staff" ? by.staffId : null;
}

export type NamesPerson = { ok: false; reason: "names-a-person" };

/**
 * Whether words about an action can become public.
 * @throws 404 for an unknown action, 409 for one of an archived plan
 * @returns refused for words that name one of the people in the plan's document; null when nothing stands against them
 */
export async function refusalOfPart(
  tx: Tx,
  { actionId, texts }: { actionId: string; texts: (string | null)[] },
): Promise<NamesPerson | null> {
  await requireOpenPlan(tx, actionId);
  const named = await namedPeople(tx, { actionId, text: texts.filter(Boolean).join("\n") });
  return named.length > 0 ? { ok: false, reason: "names-a-person" } : null;
}

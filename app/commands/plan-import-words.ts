import type { PartChange } from "#app/domain/actions/plan-file/part-changes.ts";
import type { PlanChanges } from "#app/domain/actions/plan-reading/describe-plan-changes.ts";
import type { PlanReading } from "#app/domain/actions/plan-reading/planned-action.ts";

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

export function readLine({ actions, warnings }: PlanReading, file: string): string {
  const review = actions.filter((action) => action.review).length;
  return `Read ${count(actions.length, "action")} from ${file}: ${count(warnings.length, "warning")}, ${count(review, "action")} to look at.`;
}

/** What importing would change, or will, one kind a line; the fields that change are named, their words are not. */
export function changeLines({
  plan,
  changes,
  parts,
  tense,
}: {
  plan: { title: string } | null;
  changes: PlanChanges;
  parts: readonly PartChange[];
  tense: "would" | "will";
}): string[] {
  const numbers = (list: string[]) => (list.length === 0 ? "none" : list.join(", "));
  const changed = changes.changed.map(
    ({ number, fields }) => `${number} (${fields.map(({ field }) => field).join(", ")})`,
  );
  return [
    plan ? `In the plan “${plan.title}”, this ${tense}:` : `There is no plan yet. This ${tense}:`,
    `  add       ${numbers(changes.added.map(({ number }) => number))}`,
    `  change    ${numbers(changed)}`,
    `  leave     ${numbers(changes.unchanged)}`,
    ...partLine(parts),
    ...(changes.missing.length > 0
      ? [`  keep, although they are not in this document: ${changes.missing.join(", ")}`]
      : []),
  ];
}

/** What the rows below the actions would add or change. */
function partLine(parts: readonly PartChange[]): string[] {
  if (parts.length === 0) return [];
  const added = parts.filter(({ stored }) => stored === null).length;
  const rest = parts.length - added;
  return [`  status, measures, activities, steps and evidence: ${added} new, ${rest} changed`];
}

export function warningLines({ warnings }: PlanReading): string[] {
  if (warnings.length === 0) return [];
  return ["To look at:", ...warnings.map(({ where, what }) => `  ${where}: ${what}`)];
}

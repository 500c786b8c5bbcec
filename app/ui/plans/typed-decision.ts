import type { ActionToDecide } from "#app/domain/actions/succession/action-to-decide.server.ts";
import type { SplitTarget, SuccessionKind } from "#app/domain/actions/succession/decision.ts";

/** The fields of the form as it was decided before in this way; else as the action stands. */
export function typedOfDecision(
  kind: SuccessionKind,
  { id, number, title, wording, decision }: ActionToDecide,
): Record<string, string> {
  const before = decision?.kind === kind ? decision : null;
  const asItIs = [{ number, title, wording: kind === "whole" ? null : wording }];
  const drafts = before?.actions ?? asItIs;
  const fields = drafts.flatMap((draft, place) => [
    [`number${place + 1}`, draft.number],
    [`title${place + 1}`, draft.title],
    [`publicTitle${place + 1}`, draft.wording?.title ?? ""],
    [`summary${place + 1}`, draft.wording?.summary ?? ""],
  ]);
  return {
    ...Object.fromEntries(fields),
    leftOut: before?.leftOut ?? "",
    reason: before?.reason ?? "",
    with: (before?.fromIds ?? []).filter((one) => one !== id).join("\n"),
    choices: (before?.choices ?? []).map(choiceText).join("\n"),
  };
}

function choiceText(choice: SplitTarget): string {
  if ("linkId" in choice) return `link ${choice.linkId} ${choice.to}`;
  if ("themeId" in choice) return `theme ${choice.themeId} ${choice.to}`;
  if ("groupId" in choice) return `group ${choice.groupId} ${choice.to}`;
  return `promise ${choice.promiseId} ${choice.to}`;
}

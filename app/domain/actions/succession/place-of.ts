/** What tells where something of a split action goes: itself, its group, its themes. */
export type WhatGoes = { linkId?: string; promiseId?: string; groupIds?: string[]; themeIds?: string[] };

type Choice = {
  linkId?: string | null;
  groupId?: string | null;
  themeId?: string | null;
  promiseId?: string | null;
  to: number;
};

/**
 * The place of the action that something of a split one goes to: by its own choice, else by that for its group, else by
 * that for a theme (of several the action that comes first), else the first.
 */
export function placeOf(choices: readonly Choice[], what: WhatGoes): number {
  const { linkId, promiseId, groupIds = [], themeIds = [] } = what;
  const own = choices.find(
    (choice) => (linkId && choice.linkId === linkId) || (promiseId && choice.promiseId === promiseId),
  );
  const byGroup = choices.find(({ groupId }) => groupId && groupIds.includes(groupId));
  const byTheme = choices
    .filter(({ themeId }) => themeId && themeIds.includes(themeId))
    .toSorted((one, other) => one.to - other.to)[0];
  return (own ?? byGroup ?? byTheme)?.to ?? 0;
}

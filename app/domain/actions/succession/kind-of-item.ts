/** What has to be selected of an item for kindOf. */
export const OF_KIND = {
  groups: { where: { leftAt: null }, select: { groupId: true } },
  themes: { select: { themeId: true } },
} as const;

type OfKind = { groups: { groupId: string }[]; themes: { themeId: string }[] };

/** The group and the themes of an item, by which it goes to one action or another. */
export function kindOf({ groups, themes }: OfKind): { groupIds: string[]; themeIds: string[] } {
  return {
    groupIds: groups.map(({ groupId }) => groupId),
    themeIds: themes.map(({ themeId }) => themeId),
  };
}

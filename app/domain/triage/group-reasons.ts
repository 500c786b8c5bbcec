/** Why an item is no longer in a group. */
export const LEFT_WHY = ["takenOut", "notMeant", "ended", "merged", "withdrawn"] as const;

export type LeftWhy = (typeof LEFT_WHY)[number];

/** What can be decided about several items at once. */
export const BULK_KINDS = ["themes", "area", "assignment", "link", "group", "closure"] as const;

export type BulkKind = (typeof BULK_KINDS)[number];

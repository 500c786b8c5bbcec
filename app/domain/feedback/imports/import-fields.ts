/** What a row of a spreadsheet may tell, each in a column of its own. */
export const IMPORT_FIELDS = ["body", "id", "date", "language", "area", "theme", "kind", "channel"] as const;

export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which column holds what. */
export type ImportMap = Partial<Record<ImportField, string>>;

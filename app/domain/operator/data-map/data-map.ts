import type { MappedTable } from "./mapped-table.ts";
import { PARTNER_TABLES } from "./partner-tables.ts";
import { RESIDENT_TABLES } from "./resident-tables.ts";
import { SITE_TABLES } from "./site-tables.ts";

/**
 * Every table and column of the database, what it can tell, why it is kept and how long (TRUST.md, data protection). A
 * test compares it with a migrated database, so that no column is added without a word on it here.
 */
export const DATA_MAP: Record<string, MappedTable> = {
  ...RESIDENT_TABLES,
  ...SITE_TABLES,
  ...PARTNER_TABLES,
};

/** Columns of a table with their class, once each; a column that is named twice is there twice. */
export function mappedColumns({ columns }: MappedTable): string[] {
  return Object.values(columns).flat();
}

type ResidentTable = (typeof RESIDENT_TABLES)[keyof typeof RESIDENT_TABLES];
export type ResidentData = Pick<ResidentTable, "what" | "why" | "keep">;

/** What is kept about residents, each kind of thing once, in the order of the map. */
export function residentData(): ResidentData[] {
  const kinds = new Map<string, ResidentData>();
  for (const { what, why, keep } of Object.values(RESIDENT_TABLES)) {
    kinds.set([what, why, keep].join(), { what, why, keep });
  }
  return [...kinds.values()];
}

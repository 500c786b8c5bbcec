import { dayPassNames } from "../events/day-pass/day-passes.server.ts";
import { type Entry, entriesAbout, entriesAboutCase, lastEntries } from "../ledger/entries.server.ts";
import { staffNames } from "../staff/staff-names.server.ts";

/** An entry as staff read it: who is a name, the id is a text, the details are what its sentence may use. */
export type ToldEntry = Pick<Entry, "at" | "kind" | "actor" | "subjectId" | "from" | "to" | "reason"> & {
  id: string;
  staffName: string | null;
  details: Record<string, string | number>;
};

/** What happened to one thing, oldest first. */
export async function historyOf(subjectId: string): Promise<ToldEntry[]> {
  return told(await entriesAbout(subjectId));
}

/** What happened to one confidential case, oldest first; for those who may read it. */
export async function caseHistoryOf(caseId: string): Promise<ToldEntry[]> {
  return told(await entriesAboutCase(caseId));
}

const PAGE = 50;

/**
 * The last entries of the whole ledger, newest first, 50 a page.
 * @param before the `next` of the page before
 */
export async function ledgerPage({
  before,
}: {
  before: string | null;
}): Promise<{ entries: ToldEntry[]; next: string | null }> {
  const from = before !== null && /^\d{1,18}$/.test(before) ? BigInt(before) : null;
  const found = await lastEntries({ before: from, take: PAGE + 1 });
  const page = found.slice(0, PAGE);
  return { entries: await told(page), next: found.length > PAGE ? String(page.at(-1)?.id) : null };
}

async function told(entries: Entry[]): Promise<ToldEntry[]> {
  const names = await staffNames(entries.flatMap((entry) => [entry.staffId, assigneeOf(entry)]));
  const passes = await dayPassNames(entries.map(passOf));
  return entries.map(({ id, staffId, details, ...entry }) => ({
    ...entry,
    id: String(id),
    staffName: staffId ? (names.get(staffId) ?? null) : null,
    details: withNames(plainDetails(details), new Map([...names, ...passes])),
  }));
}

/** To whom an item was given: the only person that the details of an entry name. */
function assigneeOf({ kind, details }: Entry): string | null {
  const { staffId } = kind === "item.assigned" ? plainDetails(details) : {};
  return typeof staffId === "string" && staffId !== "none" ? staffId : null;
}

/** The day pass with which something was typed in. */
function passOf({ details }: Entry): string | null {
  const { passId } = plainDetails(details);
  return typeof passId === "string" ? passId : null;
}

function withNames(details: ToldEntry["details"], names: Map<string, string>): ToldEntry["details"] {
  const named = Object.entries(details).map(([name, value]) => [
    name,
    name === "staffId" || name === "passId" ? (names.get(String(value)) ?? value) : value,
  ]);
  return Object.fromEntries(named);
}

function plainDetails(details: Entry["details"]): Record<string, string | number> {
  if (typeof details !== "object" || details === null) return {};
  const plain = Object.entries(details).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.length : value,
  ]);
  return Object.fromEntries(
    plain.filter(([, value]) => typeof value === "string" || typeof value === "number"),
  );
}

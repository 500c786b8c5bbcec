import type { groupForStaff } from "#app/domain/triage/group-for-staff.server.ts";

type Told<T> = T extends Date ? Date | string : T extends object ? { [K in keyof T]: Told<T[K]> } : T;

/** A group as a page has it: the times may have come over the wire. */
export type Group = Told<Awaited<ReturnType<typeof groupForStaff>>>;

import type { groupForStaff } from "#app/domain/triage/group-for-staff.server.ts";
import type { Told } from "#app/ui/told.ts";

/** A group as a page has it: the times may have come over the wire. */
export type Group = Told<Awaited<ReturnType<typeof groupForStaff>>>;

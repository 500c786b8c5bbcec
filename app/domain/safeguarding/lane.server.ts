import type { Settings } from "../operator/schema.ts";
import { safeguardingLeads } from "../staff/safeguarding-leads.server.ts";

/** Whether the lane takes anything now: the operator opened it, and there is somebody whose task it is to read it. */
export async function isLaneOpen({ confidentialLane }: Pick<Settings, "confidentialLane">): Promise<boolean> {
  return confidentialLane.isOpen && (await safeguardingLeads()).length > 0;
}

import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";

/** Where those who read the confidential lane get mail: everyone with that role whose account is open. */
export async function safeguardingLeads({ tx }: { tx?: Tx } = {}): Promise<string[]> {
  const leads = await (tx ?? db()).staffMember.findMany({
    where: { role: "safeguardingLead", disabledAt: null },
    orderBy: { id: "asc" },
    select: { email: true },
  });
  return leads.map(({ email }) => email);
}

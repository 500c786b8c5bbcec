import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { givenStaffWithPassword } from "#tests/support/scenarios/given-staff-with-password.ts";

export type SignInCard = { name: string; role: string; email: string; password: string; otpauthUri: string };

const PEOPLE = [
  { name: "Amrit Demo", email: "amrit@demo.example", role: "administrator" },
  { name: "Rosa Demo", email: "rosa@demo.example", role: "publisher" },
  { name: "Noor Demo", email: "noor@demo.example", role: "safeguardingLead" },
] as const;

/**
 * Two people, because nobody publishes alone what they wrote, and one who reads the confidential lane. The
 * passwords are no secret: the accounts are marked as demo.
 */
export async function seedTeam({ now }: { now: Date }): Promise<{
  writer: SignedInStaff;
  publisher: SignedInStaff;
  lead: SignedInStaff;
  cards: SignInCard[];
}> {
  const made = [];
  for (const person of PEOPLE) {
    const password = `${person.name.split(" ")[0]?.toLowerCase()}-in-the-demonstration`;
    const { staff, otpauthUri } = await givenStaffWithPassword({ ...person, password, isDemo: true, now });
    made.push({ staff, card: { ...person, password, otpauthUri } });
  }
  const [writer, publisher, lead] = made;
  if (!writer || !publisher || !lead) throw new Error("the demonstration needs three people");
  return {
    writer: writer.staff,
    publisher: publisher.staff,
    lead: lead.staff,
    cards: made.map(({ card }) => card),
  };
}

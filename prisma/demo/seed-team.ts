import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { givenStaffWithPassword } from "#tests/support/scenarios/given-staff-with-password.ts";

export type SignInCard = { name: string; role: string; email: string; password: string; otpauthUri: string };

const PEOPLE = [
  { name: "Amrit Demo", email: "amrit@demo.example", role: "administrator" },
  { name: "Rosa Demo", email: "rosa@demo.example", role: "publisher" },
] as const;

/** Two people, because nobody publishes alone what they wrote. The passwords are no secret: the accounts are marked as demo. */
export async function seedTeam({ now }: { now: Date }): Promise<{
  writer: SignedInStaff;
  publisher: SignedInStaff;
  cards: SignInCard[];
}> {
  const made = [];
  for (const person of PEOPLE) {
    const password = `${person.name.split(" ")[0]?.toLowerCase()}-in-the-demonstration`;
    const { staff, otpauthUri } = await givenStaffWithPassword({ ...person, password, isDemo: true, now });
    made.push({ staff, card: { ...person, password, otpauthUri } });
  }
  const [writer, publisher] = made;
  if (!writer || !publisher) throw new Error("the demonstration needs two people");
  return { writer: writer.staff, publisher: publisher.staff, cards: made.map(({ card }) => card) };
}

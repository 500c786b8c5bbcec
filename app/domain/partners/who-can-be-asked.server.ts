import { organisationsForStaff } from "./organisations-for-staff.server.ts";

/** The organisations of a choice, and whether somebody of each can be asked. */
export async function whoCanBeAsked(): Promise<{ id: string; name: string; canBeAsked: boolean }[]> {
  const organisations = await organisationsForStaff();
  return organisations.map(({ id, name, contacts }) => ({ id, name, canBeAsked: contacts.length > 0 }));
}

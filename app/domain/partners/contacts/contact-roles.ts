/** The officer is asked; the deputy where the officer cannot be reached. */
export const CONTACT_ROLES = ["officer", "deputy"] as const;

export type ContactRole = (typeof CONTACT_ROLES)[number];

export function isContactRole(role: string | undefined): role is ContactRole {
  return CONTACT_ROLES.some((one) => one === role);
}

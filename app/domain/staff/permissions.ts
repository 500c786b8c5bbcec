import { forbidden } from "#app/platform/http-errors.ts";

export const ROLES = [
  "volunteer",
  "reader",
  "caseworker",
  "safeguardingLead",
  "publisher",
  "administrator",
] as const;

export type Role = (typeof ROLES)[number];

const EVERY_READER: Role[] = ["caseworker", "safeguardingLead", "publisher", "administrator"];

/** Who may do what: this one table. The team page shows it as it is here. */
export const PERMISSIONS = {
  "home.see": ["volunteer", "reader", ...EVERY_READER],
  "feedback.addByHand": ["volunteer", ...EVERY_READER],
  "feedback.import": ["caseworker", "publisher", "administrator"],
  "triage.read": EVERY_READER,
  "triage.decide": ["caseworker", "publisher", "administrator"],
  "triage.settleHint": EVERY_READER,
  "items.export": ["caseworker", "publisher", "administrator"],
  "contact.reveal": ["caseworker", "administrator"],
  "reading.translate": ["reader", ...EVERY_READER],
  "triage.readOriginal": ["caseworker", "safeguardingLead", "administrator"],
  "receipt.reissue": ["caseworker", "administrator"],
  "actions.read": EVERY_READER,
  "actions.edit": ["caseworker", "publisher", "administrator"],
  "actions.publish": ["publisher", "administrator"],
  "promises.make": ["publisher", "administrator"],
  "partners.read": EVERY_READER,
  "partners.ask": ["caseworker", "publisher", "administrator"],
  "plan.import": ["caseworker", "publisher", "administrator"],
  "plan.export": EVERY_READER,
  "responses.read": EVERY_READER,
  "responses.write": ["caseworker", "publisher", "administrator"],
  "responses.publish": ["publisher", "administrator"],
  "verdicts.lookAgain": ["publisher", "administrator"],
  "translations.write": ["caseworker", "publisher", "administrator"],
  "confidential.read": ["safeguardingLead"],
  "confidential.answer": ["safeguardingLead"],
  "confidential.moveHere": EVERY_READER,
  "events.edit": ["caseworker", "publisher", "administrator"],
  "events.publish": ["publisher", "administrator"],
  "ledger.read": EVERY_READER,
  "ledger.correct": ["administrator"],
  "team.read": EVERY_READER,
  "team.manage": ["administrator"],
  "settings.change": ["administrator"],
} as const satisfies Record<string, Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export type SignedInStaff = { id: string; name: string; email: string; role: Role };

export function may(staff: { role: Role }, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(staff.role);
}

/**
 * The first line of every staff loader and action.
 * @param staff who is signed in, from the load context; null sends to the sign-in page
 * @throws a redirect for a stranger, 403 for somebody whose role may not
 */
export function requireStaff(
  { staff, returnTo }: { staff: SignedInStaff | null; returnTo?: string },
  permission: Permission,
): SignedInStaff {
  if (!staff) throw toSignIn(returnTo);
  if (!may(staff, permission)) throw forbidden();
  return staff;
}

function toSignIn(returnTo: string | undefined): Response {
  const query = returnTo ? `?to=${encodeURIComponent(returnTo)}` : "";
  return new Response(null, { status: 302, headers: { location: `/staff/sign-in${query}` } });
}

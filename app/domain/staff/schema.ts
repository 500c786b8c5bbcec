import { z } from "zod";
import { notFound } from "#app/platform/http-errors.ts";
import { nameLines } from "../names/schema.ts";
import { checkSupport, SECTION_FORMS, SUPPORT_FIELDS } from "../operator/schema.ts";
import { ROLES } from "./permissions.ts";

const email = z
  .string()
  .min(1, "error.staff.emailMissing")
  .max(254, "error.staff.email")
  .pipe(z.email("error.staff.email"))
  .transform((address) => address.toLowerCase());

/** Apps show the six digits in two groups: people type the gap too. */
const code = z
  .string()
  .transform((typed) => typed.replace(/[\s-]/g, ""))
  .pipe(z.string().regex(/^\d{6}$/, "error.staff.code"));

const password = z.string().min(1, "error.staff.passwordMissing").max(1000, "error.staff.passwordTooLong");

const role = z.enum(ROLES, "error.staff.roleMissing");

export const signInSchema = z.strictObject({
  email,
  password,
  code,
  /** Where to go afterwards; checked by return-path.ts. */
  to: z.string().max(500).default(""),
});

const name = z.string().min(1, "error.staff.nameMissing").max(80, "error.staff.nameTooLong");

export const joinSchema = z.strictObject({
  name,
  password,
  code,
});

export const changePasswordSchema = z.strictObject({ password, code, newPassword: password });

export const changeAuthenticatorSchema = z.strictObject({
  password,
  code,
  newCode: code,
  offer: z.string().max(500),
});

export const inviteSchema = z.strictObject({ email, role });

export const staffLanguagesSchema = z.strictObject({
  languages: z.array(z.string().max(20, "error.settings.language")).max(100).default([]),
});

export const changeRoleSchema = z.strictObject({ role });

/** Everything that a site needs to open, on one page: its settings and its first administrator. */
export const firstRunSchema = z
  .strictObject({
    ...SECTION_FORMS.identity.shape,
    ...SECTION_FORMS.contacts.shape,
    ...SECTION_FORMS.languages.shape,
    ...SECTION_FORMS.lanes.shape,
    ...SECTION_FORMS.region.shape,
    ...SECTION_FORMS.promises.shape,
    ...SUPPORT_FIELDS,
    areas: nameLines,
    adminName: name,
    adminEmail: email,
    password,
    code,
  })
  .superRefine(checkSupport);

export type FirstRunForm = z.infer<typeof firstRunSchema>;

/** @throws not found for what is no id, as for an id that is nobody's */
export function readStaffId(given: string | undefined): string {
  const id = z.uuid().safeParse(given);
  if (!id.success) throw notFound("staff member");
  return id.data;
}

/** A form that is only a button. */
export const emptySchema = z.strictObject({});

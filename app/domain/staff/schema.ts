import { z } from "zod";
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

export const joinSchema = z.strictObject({
  name: z.string().min(1, "error.staff.nameMissing").max(80, "error.staff.nameTooLong"),
  password,
  code,
});

export const inviteSchema = z.strictObject({ email, role });

export const changeRoleSchema = z.strictObject({ role });

export const staffIdSchema = z.uuid();

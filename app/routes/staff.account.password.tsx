import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePassword } from "#app/domain/staff/own-account/change-password.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { changePasswordSchema } from "#app/domain/staff/schema.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { PasswordPage } from "#app/ui/account/password-page.tsx";

export function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  const { email } = requireStaff({ staff, returnTo: path }, "home.see");
  return { title: texts.t("staff.account.password"), email };
}

export async function action({ request, context: { staff, sessionId, now } }: ActionFunctionArgs) {
  const me = requireStaff({ staff }, "home.see");
  const form = await readForm(request, changePasswordSchema);
  if (!form.ok) return refused(form.errors);
  const changed = await changePassword({ ...form.value, staffId: me.id, sessionId, now });
  if (changed.ok) throw redirect("/staff/account?done=password", 303);
  const isOfNew = changed.reason.startsWith("password");
  return refused({ [isOfNew ? "newPassword" : "_form"]: errorOf(changed.reason) });
}

const errorOf = (reason: string) => `error.staff.${reason === "wrong" ? "proof" : reason}`;

/** Nothing is given back: a page never holds a password or a code. */
function refused(errors: FieldErrors) {
  return data({ errors }, { status: errorStatus(errors) });
}

export default function Password() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <PasswordPage {...page} errors={sent?.errors} />;
}

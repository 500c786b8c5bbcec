import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptInvitation } from "#app/domain/staff/accept-invitation.server.ts";
import { findInvitation } from "#app/domain/staff/invitation.server.ts";
import { joinSchema } from "#app/domain/staff/schema.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { sessionCookie } from "#app/platform/session-cookie.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { JoinForm } from "#app/ui/staff/join-form.tsx";

export async function loader({ params: { token = "" }, context: { now, texts } }: LoaderFunctionArgs) {
  const { email, role, secret, otpauthUri, knownName } = await findInvitation({ token, now });
  const title = texts.t(knownName === null ? "staff.join.title" : "staff.join.titleAgain");
  return { title, email, role, secret, otpauthUri, knownName };
}

export async function action({ request, params: { token = "" }, context: { now } }: ActionFunctionArgs) {
  await findInvitation({ token, now });
  const form = await readForm(request, joinSchema);
  if (!form.ok) return refused(form.errors, form.typed.name);
  const accepted = await acceptInvitation({ ...form.value, token, now, random });
  if (accepted.ok) {
    throw redirect("/staff", { status: 303, headers: { "Set-Cookie": sessionCookie(accepted.sessionId) } });
  }
  const field = accepted.reason === "wrongCode" ? "code" : "password";
  return refused({ [field]: `error.staff.${accepted.reason}` }, form.value.name);
}

/** Only the name is given back: a page never holds a password or a code. */
function refused(errors: FieldErrors, name = "") {
  return data({ errors, typed: { name } }, { status: errorStatus(errors) });
}

export default function JoinPage() {
  const invitation = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffFrame>
      <JoinForm {...invitation} errors={sent?.errors} name={sent?.typed.name ?? invitation.knownName ?? ""} />
    </StaffFrame>
  );
}

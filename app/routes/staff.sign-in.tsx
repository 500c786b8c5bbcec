import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { returnPath } from "#app/domain/staff/return-path.ts";
import { signInSchema } from "#app/domain/staff/schema.ts";
import { signIn } from "#app/domain/staff/sign-in.server.ts";
import { signOut } from "#app/domain/staff/sign-out.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { sessionCookie } from "#app/platform/session-cookie.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { SignInForm } from "#app/ui/staff/sign-in-form.tsx";

export function loader({ request, context: { staff, texts } }: LoaderFunctionArgs) {
  const to = returnPath(new URL(request.url).searchParams.get("to"));
  if (staff) throw redirect(to);
  return { title: texts.t("staff.signIn.title"), to, isKept: /[?&]kept=/.test(to) };
}

export async function action({ request, context: { address, now, sessionId } }: ActionFunctionArgs) {
  const form = await readForm(request, signInSchema);
  if (!form.ok) return refused({ errors: form.errors, email: form.typed.email }, errorStatus(form.errors));
  const { email, password, code, to } = form.value;
  const signedIn = await signIn({ email, password, code, address, now, random });
  if (!signedIn.ok) {
    const errors = { _form: `error.staff.${signedIn.reason}` };
    return refused({ errors, email }, signedIn.reason === "limited" ? 429 : errorStatus(errors));
  }
  if (sessionId) await signOut({ sessionId });
  throw redirect(returnPath(to), {
    status: 303,
    headers: { "Set-Cookie": sessionCookie(signedIn.sessionId) },
  });
}

/** Only the address is given back: a page never holds a password or a code. */
function refused(
  { errors, email = "" }: { errors: Record<string, string>; email?: string | undefined },
  status: number,
) {
  return data({ errors, typed: { email } }, { status });
}

export default function SignInPage() {
  const { title, to, isKept } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffFrame>
      <SignInForm title={title} to={to} isKept={isKept} errors={sent?.errors} email={sent?.typed.email} />
    </StaffFrame>
  );
}

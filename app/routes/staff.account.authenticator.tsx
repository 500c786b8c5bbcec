import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  changeAuthenticator,
  offerAuthenticator,
  openOffer,
} from "#app/domain/staff/own-account/change-authenticator.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { changeAuthenticatorSchema } from "#app/domain/staff/schema.ts";
import { otpauthUri } from "#app/domain/staff/totp.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { AuthenticatorPage } from "#app/ui/account/authenticator-page.tsx";

export function loader({ context: { staff, settings, path, texts } }: LoaderFunctionArgs) {
  const { id, email } = requireStaff({ staff, returnTo: path }, "home.see");
  const { secret, offer } = offerAuthenticator({ staffId: id, random });
  const title = texts.t("staff.account.authenticator");
  return { title, offered: offered({ secret, offer, email, issuer: settings?.identity.campaignName }) };
}

type Offered = { secret: string; offer: string; email: string; issuer: string | undefined };

function offered({ secret, offer, email, issuer = "Staff" }: Offered) {
  return { secret, offer, otpauthUri: otpauthUri({ secret, email, issuer }) };
}

export async function action({ request, context: { staff, settings, sessionId, now } }: ActionFunctionArgs) {
  const me = requireStaff({ staff }, "home.see");
  const form = await readForm(request, changeAuthenticatorSchema);
  const offer = form.ok ? form.value.offer : (form.typed.offer ?? "");
  const secret = openOffer({ offer, staffId: me.id });
  // The app on the phone has the secret already: the page must go on with the same one.
  const again = secret
    ? offered({ secret, offer, email: me.email, issuer: settings?.identity.campaignName })
    : undefined;
  if (!form.ok) return refused(form.errors, again);
  const { newCode, code, password } = form.value;
  const changed = await changeAuthenticator({
    ...{ offer, newCode, code, password },
    ...{ staffId: me.id, sessionId, now },
  });
  if (changed.ok) throw redirect("/staff/account?done=authenticator", 303);
  return refused(ERRORS[changed.reason], again);
}

const ERRORS = {
  wrong: { _form: "error.staff.proof" },
  limited: { _form: "error.staff.limited" },
  wrongCode: { newCode: "error.staff.wrongCode" },
  noOffer: { _form: "error.form.unexpected" },
} as const;

function refused(errors: FieldErrors, again: ReturnType<typeof offered> | undefined) {
  return data({ errors, offered: again }, { status: errorStatus(errors) });
}

export default function Authenticator() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <AuthenticatorPage {...page} offered={sent?.offered ?? page.offered} errors={sent?.errors} />;
}

import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { chosenLanguages, languageChoices } from "#app/domain/operator/offered-languages.server.ts";
import { SUPPORT_FIELD_NAMES } from "#app/domain/operator/schema.ts";
import { typedSection } from "#app/domain/operator/typed-section.ts";
import { findFirstRun } from "#app/domain/staff/first-run/find-first-run.server.ts";
import { setUpSite } from "#app/domain/staff/first-run/set-up-site.server.ts";
import { firstRunSchema } from "#app/domain/staff/schema.ts";
import { origin } from "#app/platform/env.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { regionChoices } from "#app/platform/region-choices.server.ts";
import { takeFile } from "#app/platform/sent-file.server.ts";
import { sessionCookie } from "#app/platform/session-cookie.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { FirstRunForm } from "#app/ui/settings/first-run-form.tsx";
import { themeStylesheet } from "#app/ui/theme/theme-stylesheet.ts";

type Params = { token?: string };

const invitationOf = ({ token = "" }: Params, { now }: AppLoadContext) =>
  findFirstRun({ token, site: new URL(origin()).host, now });

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { secret, otpauthUri } = await invitationOf(params, context);
  const { language, t } = context.texts;
  return {
    title: t("firstRun.title"),
    secret,
    otpauthUri,
    languages: languageChoices(),
    region: regionChoices(language),
    typed: suggestions(language),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const invitation = await invitationOf(params, context);
  const { bytes, rest } = await takeFile(request, "logo");
  const form = await readForm(rest, firstRunSchema, { lists: ["offered", ...SUPPORT_FIELD_NAMES] });
  if (!form.ok) return refused(form.errors, form.typed);
  const { value } = form;
  const typed = typedSection(value);
  if (!themeStylesheet({ brand: value.brandColour }).ok) {
    return refused({ brandColour: "error.settings.colourTooLight" }, typed);
  }
  const languages = chosenLanguages(value);
  if (!languages) return refused({ default: "error.settings.language" }, typed);
  const done = await setUpSite({
    invitation,
    form: { ...value, ...languages },
    logo: bytes,
    now: context.now,
    random,
  });
  if (!done.ok) return refused(errorOf(done.reason), typed);
  throw redirect("/staff/plan", {
    status: 303,
    headers: { "Set-Cookie": sessionCookie(done.sessionId) },
  });
}

type Refusal = Extract<Awaited<ReturnType<typeof setUpSite>>, { ok: false }>["reason"];

function errorOf(reason: Refusal): FieldErrors {
  if (reason === "logoKind" || reason === "logoTooBig") return { logo: `error.settings.${reason}` };
  return { [reason === "wrongCode" ? "code" : "password"]: `error.staff.${reason}` };
}

/** Everything that was typed is given back, but for the password and the code. */
function refused(errors: FieldErrors, { password: _, code: __, ...typed }: Record<string, string>) {
  return data({ errors, typed }, { status: errorStatus(errors) });
}

/** What most sites want, to begin with: the volunteer's language and the time zone of the machine. */
function suggestions(language: string): Record<string, string> {
  return {
    default: language,
    offered: language,
    brandColour: "#7a2e5d",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    readWithinDays: "7",
    answerWithinDays: "60",
    lookAgainWithinDays: "14",
    keepWordsMonths: "24",
    updateEveryDays: "90",
    brokenAfterDays: "90",
    noReplyAfterDays: "14",
    factsWorkingDays: "3",
  };
}

export default function FirstRunPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffFrame>
      <FirstRunForm {...page} typed={sent?.typed ?? page.typed} errors={sent?.errors} />
    </StaffFrame>
  );
}

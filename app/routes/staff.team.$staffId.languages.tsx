import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { languageChoices } from "#app/domain/operator/offered-languages.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readStaffId, staffLanguagesSchema } from "#app/domain/staff/schema.ts";
import { setStaffLanguages } from "#app/domain/staff/set-staff-languages.server.ts";
import { staffLanguages } from "#app/domain/staff/staff-languages.server.ts";
import { teamMember } from "#app/domain/staff/team.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { MemberLanguages } from "#app/ui/staff/member-languages.tsx";

export async function loader({ params, context: { staff, settings, path } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "team.manage");
  const staffId = readStaffId(params.staffId);
  const [member, languages] = await Promise.all([teamMember({ staffId }), staffLanguages({ staffId })]);
  const { offered } = requireSettings(settings).languages;
  return { title: member.name, languages, choices: languageChoices([...offered, ...languages]) };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "team.manage"));
  const staffId = readStaffId(params.staffId);
  const form = await readForm(request, staffLanguagesSchema, { lists: ["languages"] });
  if (!form.ok) return refused(form.errors);
  const { languages } = form.value;
  const before = await staffLanguages({ staffId });
  const known = languageChoices([...requireSettings(settings).languages.offered, ...before]);
  if (!languages.every((code) => known.some((choice) => choice.code === code)))
    return refused({ languages: "error.settings.language" });
  const set = await setStaffLanguages({ staffId, languages, by, now });
  if (!set.ok) return refused({ languages: "error.staff.disabled" });
  throw redirect("/staff/team?done=languages", 303);
}

function refused(errors: FieldErrors) {
  return data({ errors }, { status: errorStatus(errors) });
}

export default function MemberLanguagesPage() {
  const sent = useActionData<typeof action>();
  return <MemberLanguages {...useLoaderData<typeof loader>()} errors={sent?.errors} />;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planLanguages } from "#app/domain/actions/plan-reading/plan-languages.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { earlierFile } from "#app/domain/responses/earlier/earlier-file.server.ts";
import { guessColumns, headingsOf, readEarlierRows } from "#app/domain/responses/earlier/earlier-rows.ts";
import { publishEarlierFile } from "#app/domain/responses/earlier/publish-earlier-file.server.ts";
import { earlierColumnsSchema, earlierPublicationSchema } from "#app/domain/responses/earlier/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { EarlierFilePage } from "#app/ui/earlier/earlier-file-page.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff, path, texts, settings, now } = context;
  requireStaff({ staff, returnTo: path }, "responses.publish");
  const file = await earlierFile({ fileId: routeId(params.fileId, "file of earlier answers") });
  const { languages, region, identity } = requireSettings(settings);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const headings = headingsOf(file.records);
  const chosen = earlierColumnsSchema.safeParse(query).data;
  const columns = "said" in query && chosen ? chosen : guessColumns(headings);
  const today = dateIn(region.timeZone, now);
  return {
    title: texts.t("staff.earlier.fileTitle", { file: file.fileName }),
    fileId: file.id,
    headings,
    columns,
    rows: readEarlierRows({ records: file.records, columns, today, wording: planLanguages() }),
    source: identity.operatorName,
    language: languages.default,
    languages: languages.offered.map((code) => ({ code, name: languageName(code) })),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const fileId = routeId(params.fileId, "file of earlier answers");
  const form = await readForm(request, earlierPublicationSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { publisher: source, language, ...columns } = form.value;
  const today = dateIn(requireSettings(settings).region.timeZone, now);
  await publishEarlierFile({ fileId, columns, source, language, today, by, now });
  return redirect("/staff/earlier?done=published", 303);
}

export default function EarlierFileRoute() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: "/staff/earlier", text: say("staff.earlier.title") }}>
      <EarlierFilePage {...page} source={sent?.typed.publisher ?? page.source} errors={sent?.errors} />
    </StaffFrame>
  );
}

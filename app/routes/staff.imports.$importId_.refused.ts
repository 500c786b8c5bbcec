import type { LoaderFunctionArgs } from "@remix-run/node";
import { importForStaff } from "#app/domain/feedback/imports/import-for-staff.server.ts";
import { readingForm, readingOf } from "#app/domain/feedback/imports/import-reading.ts";
import { lookAtImport } from "#app/domain/feedback/imports/look-at-import.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { csvOf } from "#app/platform/plain-table.server.ts";
import { routeId } from "#app/platform/route-id.ts";

/** Which rows were refused, or came in with a flaw, or would be, and why; never their words. */
export async function loader({ request, params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "feedback.import");
  const { fileId, event, ...facts } = await importForStaff(routeId(params.importId, "import"));
  const asked = readingForm.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const reading = asked.success ? readingOf(asked.data) : facts.reading;
  const looked = fileId && event ? await lookAtImport({ fileId, eventId: event.id, reading, now }) : null;
  const { refused, flawed } = looked?.table?.trial ?? facts;
  const rows = [
    ...refused.map(({ row, why }) => [
      String(row),
      texts.t("staff.import.out"),
      texts.t(`staff.import.why.${why}`),
    ]),
    ...flawed.map(({ row, why }) => [
      String(row),
      texts.t("staff.import.in"),
      texts.t(`staff.import.flaw.${why}`),
    ]),
  ];
  const head = (["row", "comesIn", "why"] as const).map((name) => texts.t(`staff.import.${name}`));
  return new Response(csvOf({ head, rows }), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="rows-to-look-at.csv"',
      "Cache-Control": "no-store",
    },
  });
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { plansForStaff } from "#app/domain/actions/plans-for-staff.server.ts";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { assignableStaff } from "#app/domain/staff/assignable-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { filterChoices } from "#app/domain/triage/filter-choices.server.ts";
import { movedFilters } from "#app/domain/triage/moved-filters.server.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { movedForGood } from "#app/platform/moved-for-good.ts";
import type { Texts } from "#app/platform/texts.ts";
import { namedEvents } from "#app/ui/events/named-events.ts";
import { EXPORT_REFUSALS, ExportPage } from "#app/ui/exports/export-page.tsx";
import { namedChoices } from "#app/ui/triage/named-choices.ts";

export async function loader({ request, context: { staff, settings, path, texts } }: LoaderFunctionArgs) {
  const visitor = requireStaff({ staff, returnTo: path }, "plan.export");
  const query = new URL(request.url).searchParams;
  const moved = await movedFilters(query);
  if (moved) throw movedForGood(`/staff/exports?${moved}`);
  const { offered } = requireSettings(settings).languages;
  return {
    title: texts.t("staff.export.title"),
    refused: EXPORT_REFUSALS.find((reason) => reason === query.get("refused")),
    items: may(visitor, "items.export")
      ? {
          filters: queueSchema.parse(Object.fromEntries(query)),
          choices: await choicesOf(offered, texts),
        }
      : null,
    plans: may(visitor, "plan.import") ? await plansForStaff() : null,
  };
}

async function choicesOf(offered: string[], texts: Texts) {
  const [events, found, people] = await Promise.all([
    listEvents(),
    filterChoices({ offered }),
    assignableStaff(),
  ]);
  return {
    events: namedEvents(events, texts).map(({ id, name, startsAt }) => ({
      id,
      name: `${name}, ${texts.date(startsAt)}`,
    })),
    areas: namedChoices(found.areas, texts),
    themes: namedChoices(found.themes, texts),
    languages: found.languages.map((code) => ({ id: code, name: languageName(code) })),
    people,
  };
}

export default function Exports() {
  return <ExportPage {...useLoaderData<typeof loader>()} />;
}

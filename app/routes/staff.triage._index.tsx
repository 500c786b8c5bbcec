import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { listThemes } from "#app/domain/triage/list-themes.server.ts";
import { queue, queueCount } from "#app/domain/triage/queue.server.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { QueuePage } from "#app/ui/triage/queue-page.tsx";

export async function loader({ request, context: { staff, settings, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.read");
  const { languages } = requireSettings(settings);
  const filters = queueSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const [{ rows, next }, count, events, areas, themes] = await Promise.all([
    queue(filters),
    queueCount(filters),
    listEvents(),
    listAreas(),
    listThemes(),
  ]);
  return {
    title: texts.t("triage.title"),
    filters,
    rows,
    next,
    count,
    choices: {
      events: events.map(({ id, name, startsAt }) => ({ id, name: `${name}, ${texts.date(startsAt)}` })),
      areas,
      themes,
      languages: languages.offered.map((code) => ({ id: code, name: languageName(code) })),
    },
  };
}

export default function TriagePage() {
  return <QueuePage {...useLoaderData<typeof loader>()} />;
}

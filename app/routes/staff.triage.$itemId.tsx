import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { linkableActions } from "#app/domain/actions/linkable-actions.server.ts";
import { historyOf } from "#app/domain/insights/told-entries.server.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { listThemes } from "#app/domain/triage/list-themes.server.ts";
import { nextWaiting, queueItem } from "#app/domain/triage/queue-item.server.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneText } from "#app/ui/triage/done.ts";
import { ItemPage } from "#app/ui/triage/item-page.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "triage.read");
  const itemId = routeId(params.itemId, "item");
  const item = await queueItem({ itemId });
  const [history, themes, areas, actions, next] = await Promise.all([
    historyOf(itemId),
    listThemes(),
    listAreas(),
    linkableActions(),
    nextWaiting({ receivedAt: item.receivedAt, itemId }),
  ]);
  const where = item.event?.name ?? texts.t("triage.item.noEvent");
  return {
    title: texts.t("triage.item.heading", { where, date: texts.date(item.receivedAt) }),
    item,
    language: languageName(item.language),
    may: {
      decide: may(reader, "triage.decide"),
      readOriginal: may(reader, "triage.readOriginal"),
      reissue: may(reader, "receipt.reissue"),
    },
    history,
    themes,
    areas,
    actions,
    next,
    done: new URL(request.url).searchParams.get("done"),
  };
}

export default function TriageItemPage() {
  const { done, ...page } = useLoaderData<typeof loader>();
  return <ItemPage {...page} done={doneText(done)} />;
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { linkableActions } from "#app/domain/actions/linkable-actions.server.ts";
import { isOriginalKept } from "#app/domain/feedback/original-kept.ts";
import { historyOf } from "#app/domain/insights/told-entries.server.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { languageChoices } from "#app/domain/operator/offered-languages.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { itemProtection } from "#app/domain/triage/item-protection.server.ts";
import { listThemes } from "#app/domain/triage/list-themes.server.ts";
import { openItemAlert } from "#app/domain/triage/open-item-alert.server.ts";
import { nextWaiting, queueItem } from "#app/domain/triage/queue-item.server.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneText } from "#app/ui/triage/done.ts";
import { ItemPage } from "#app/ui/triage/item-page.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff, settings, path, texts, now } = context;
  const reader = requireStaff({ staff, returnTo: path }, "triage.read");
  const { languages, confidentialLane } = requireSettings(settings);
  const itemId = routeId(params.itemId, "item");
  const item = await queueItem({ itemId });
  await openItemAlert({ itemId, reader, deputyEmail: confidentialLane.deputyEmail, now });
  const [protection, history, themes, areas, actions, next] = await Promise.all([
    itemProtection({ itemId, staffId: reader.id }),
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
      moveToLane: may(reader, "confidential.moveHere"),
      readOriginal: may(reader, "triage.readOriginal") && isOriginalKept(item.words, now),
      reissue: may(reader, "receipt.reissue"),
      settleHint: may(reader, "triage.settleHint"),
      revealContact: may(reader, "contact.reveal"),
    },
    protection,
    languages: languageChoices([...languages.offered, item.language]).map(({ code, name }) => ({
      id: code,
      name,
    })),
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

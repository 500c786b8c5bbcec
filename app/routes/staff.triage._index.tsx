import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { decidedSince, lastDecision } from "#app/domain/desk/last-decision.server.ts";
import { savedViews } from "#app/domain/desk/saved-views.server.ts";
import { deskSchema } from "#app/domain/desk/schema.ts";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { isOriginalKept } from "#app/domain/feedback/original-kept.ts";
import { itemOnDesk } from "#app/domain/insights/item-on-desk.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { assignableStaff } from "#app/domain/staff/assignable-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { staffNames } from "#app/domain/staff/staff-names.server.ts";
import { filterChoices } from "#app/domain/triage/filter-choices.server.ts";
import { itemProtection } from "#app/domain/triage/item-protection.server.ts";
import { movedFilters } from "#app/domain/triage/moved-filters.server.ts";
import { openItemAlert } from "#app/domain/triage/open-item-alert.server.ts";
import { queue, queueCount } from "#app/domain/triage/queue.server.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { lastMidnight } from "#app/platform/clock.ts";
import { movedForGood } from "#app/platform/moved-for-good.ts";
import { deskSteps } from "#app/ui/desk/desk-address.ts";
import { DeskPage } from "#app/ui/desk/desk-page.tsx";
import { doneOnDesk } from "#app/ui/desk/done-on-desk.ts";
import { namedEvents } from "#app/ui/events/named-events.ts";
import { namedChoices } from "#app/ui/triage/named-choices.ts";

export async function loader({
  request,
  context: { staff, settings, path, texts, now },
}: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "triage.read");
  const { languages, region, confidentialLane } = requireSettings(settings);
  const query = new URL(request.url).searchParams;
  const moved = await movedFilters(query);
  if (moved) throw movedForGood(`/staff/triage?${moved}`);
  const place = deskSchema.parse(Object.fromEntries(query));
  const view = { filters: place, staffId: me.id, now };
  const since = lastMidnight(region.timeZone, now);
  const [{ rows, next }, count, events, found, people, views, last, today] = await Promise.all([
    queue(view),
    queueCount(view),
    listEvents(),
    filterChoices({ offered: languages.offered }),
    assignableStaff(),
    savedViews(me.id),
    lastDecision({ staffId: me.id, now }),
    decidedSince({ staffId: me.id, since }),
  ]);
  const chosen = place.item || rows[0]?.id;
  const { deputyEmail } = confidentialLane;
  if (place.item) await openItemAlert({ itemId: place.item, reader: me, deputyEmail, now });
  const [onDesk, protection, names] = await Promise.all([
    chosen ? itemOnDesk(chosen) : null,
    chosen ? itemProtection({ itemId: chosen, staffId: me.id }) : null,
    staffNames(rows.map(({ assignedToId }) => assignedToId)),
  ]);
  return {
    title: texts.t("triage.title"),
    place,
    rows,
    next,
    count,
    views,
    today,
    isTicked: query.get("tick") === "all",
    canUndo: last !== null,
    done: doneOnDesk(query),
    names: Object.fromEntries(names),
    mayDecide: may(me, "triage.decide"),
    choices: {
      events: namedEvents(events, texts).map(({ id, name, startsAt }) => ({
        id,
        name: `${name}, ${texts.date(startsAt)}`,
      })),
      areas: namedChoices(found.areas, texts),
      themes: namedChoices(found.themes, texts),
      languages: found.languages.map((code) => ({ id: code, name: languageName(code) })),
      people,
    },
    pane: onDesk &&
      protection && {
        item: onDesk.item,
        protection,
        language: languageName(onDesk.item.language),
        notes: onDesk.notes,
        similar: onDesk.similar,
        history: onDesk.history,
        sort: { ...onDesk.sort, themes: inUse(found.themes) },
        areas: inUse(found.areas),
        people,
        me: me.id,
        may: {
          decide: may(me, "triage.decide"),
          moveToLane: may(me, "confidential.moveHere"),
          readOriginal: may(me, "triage.readOriginal") && isOriginalKept(onDesk.item.words, now),
          settleHint: may(me, "triage.settleHint"),
        },
        step: deskSteps({ place, rows, next, itemId: onDesk.item.id }),
      },
  };
}

const inUse = <One extends { isRetired: boolean }>(all: One[]) => all.filter(({ isRetired }) => !isRetired);

export default function TriagePage() {
  return <DeskPage {...useLoaderData<typeof loader>()} />;
}

import { may, type Permission } from "#app/domain/staff/permissions.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { ServiceNavigation } from "#app/ui/govuk/service-navigation.tsx";
import { usePage } from "#app/ui/page-context.tsx";

type Place = { path: string; text: TextKey; permission: Permission };

const PLACES: Place[] = [
  { path: "/staff", text: "staff.nav.home", permission: "home.see" },
  { path: "/staff/triage", text: "staff.nav.triage", permission: "triage.read" },
  { path: "/staff/groups", text: "staff.nav.groups", permission: "triage.read" },
  { path: "/staff/confidential", text: "staff.nav.confidential", permission: "confidential.read" },
  { path: "/staff/reading", text: "staff.nav.reading", permission: "reading.translate" },
  { path: "/staff/actions", text: "staff.nav.actions", permission: "actions.read" },
  { path: "/staff/questions", text: "staff.nav.questions", permission: "partners.read" },
  { path: "/staff/responses", text: "staff.nav.responses", permission: "responses.read" },
  { path: "/staff/events", text: "staff.nav.events", permission: "events.edit" },
  { path: "/staff/translations", text: "staff.nav.translations", permission: "translations.write" },
  { path: "/staff/imports", text: "staff.nav.imports", permission: "feedback.import" },
  { path: "/staff/exports", text: "staff.nav.exports", permission: "plan.export" },
  { path: "/staff/ledger", text: "staff.nav.ledger", permission: "ledger.read" },
  { path: "/staff/team", text: "staff.nav.team", permission: "team.read" },
  { path: "/staff/settings", text: "staff.nav.settings", permission: "settings.change" },
];

/** Only the places that this person may open. */
export function StaffNavigation() {
  const { texts, staff, path } = usePage();
  if (!staff) return null;
  const items = PLACES.filter((place) => may(staff, place.permission)).map((place) => ({
    href: place.path,
    children: texts.say(place.text),
    current: path === place.path,
    active: place.path !== "/staff" && path.startsWith(`${place.path}/`),
  }));
  return (
    <ServiceNavigation
      label={texts.t("staff.nav.label")}
      navigationLabel={texts.t("staff.nav.label")}
      menuButtonText={texts.t("staff.nav.menu")}
      items={items}
    />
  );
}

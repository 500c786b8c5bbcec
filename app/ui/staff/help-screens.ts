import type { Permission } from "#app/domain/staff/permissions.ts";

type HelpScreen = {
  name: string;
  path: string;
  /** Where the list of all help leads, when there is no page at the path itself. */
  page?: string;
  permission: Permission;
};

/** The families of staff pages that have a help text, staff.help.NAME; a page belongs to the longest path that it is under. */
export const HELP_SCREENS = [
  { name: "home", path: "/staff", permission: "home.see" },
  { name: "addByHand", path: "/staff/feedback/new", permission: "feedback.addByHand" },
  { name: "triage", path: "/staff/triage", permission: "triage.read" },
  { name: "overdue", path: "/staff/overdue", permission: "triage.read" },
  { name: "groups", path: "/staff/groups", permission: "triage.read" },
  { name: "confidential", path: "/staff/confidential", permission: "confidential.read" },
  { name: "reading", path: "/staff/reading", permission: "reading.translate" },
  { name: "actions", path: "/staff/actions", permission: "actions.read" },
  { name: "promises", path: "/staff/promises", permission: "actions.read" },
  { name: "plans", path: "/staff/plans", permission: "actions.read" },
  { name: "questions", path: "/staff/questions", permission: "partners.read" },
  { name: "organisations", path: "/staff/organisations", permission: "partners.read" },
  { name: "plan", path: "/staff/plan", permission: "plan.import" },
  { name: "responses", path: "/staff/responses", permission: "responses.read" },
  { name: "verdicts", path: "/staff/verdicts", permission: "responses.read" },
  { name: "events", path: "/staff/events", permission: "events.edit" },
  { name: "translations", path: "/staff/translations", permission: "translations.write" },
  { name: "ledger", path: "/staff/ledger", permission: "ledger.read" },
  { name: "meeting", path: "/staff/meeting", permission: "ledger.read" },
  { name: "imports", path: "/staff/imports", permission: "feedback.import" },
  { name: "exports", path: "/staff/exports", permission: "plan.export" },
  { name: "earlier", path: "/staff/earlier", permission: "responses.publish" },
  { name: "facts", path: "/staff/facts", page: "/staff/responses", permission: "responses.write" },
  { name: "team", path: "/staff/team", permission: "team.read" },
  { name: "settings", path: "/staff/settings", permission: "settings.change" },
  { name: "permissions", path: "/staff/permissions", permission: "home.see" },
  { name: "account", path: "/staff/account", permission: "home.see" },
  { name: "break", path: "/staff/break", permission: "home.see" },
  { name: "help", path: "/staff/help", permission: "home.see" },
] as const satisfies HelpScreen[];

/** The help of a page; null where there is none. The home page has no pages under it. */
export function helpScreenOf(path: string): (typeof HELP_SCREENS)[number] | null {
  const under = HELP_SCREENS.filter(
    (screen) => path === screen.path || (screen.name !== "home" && path.startsWith(`${screen.path}/`)),
  );
  return under.toSorted((one, other) => other.path.length - one.path.length)[0] ?? null;
}

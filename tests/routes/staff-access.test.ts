import { expect, test } from "vitest";
import { may, ROLES, type Role } from "#app/domain/staff/permissions.ts";
import { HELP_SCREENS, helpScreenOf } from "#app/ui/staff/help-screens.ts";
import { callRoute, type Handler, pageContext } from "#tests/support/call-route.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { type AskedFor, OPEN_STAFF_ROUTES, STAFF_PERMISSIONS } from "./staff-permissions.ts";

await productDatabase();
await givenSettings();

type RouteModule = { loader?: Handler; action?: Handler; default?: unknown };
type Side = keyof AskedFor;

const modules = (
  import.meta as unknown as { glob(pattern: string[], options: { eager: true }): Record<string, RouteModule> }
).glob(["../../app/routes/staff.*.tsx", "../../app/routes/staff.*.ts"], { eager: true });
const routes = new Map(Object.entries(modules).map(([file, route]) => [file.split("/").at(-1) ?? "", route]));
const sides: Side[] = ["loader", "action"];
const guarded = [...routes].filter(([file]) => !OPEN_STAFF_ROUTES.includes(file));
const handlers = guarded.flatMap(([file, route]) =>
  sides.flatMap((side) => {
    const handler = route[side];
    const permissions = [STAFF_PERMISSIONS[file]?.[side] ?? []].flat();
    return handler ? [{ file, side, handler, permissions }] : [];
  }),
);

/** Any parameter of an address: an id that is nobody's. */
const params = new Proxy({}, { get: () => "00000000-0000-4000-8000-000000000000" });

async function answer(
  { side, handler }: { side: Side; handler: Handler },
  role: Role | null,
): Promise<unknown> {
  const staff = role && {
    id: "00000000-0000-4000-8000-000000000000",
    name: "Sam",
    email: "sam@operator.example",
    role,
  };
  const form = side === "action" ? { form: {} } : {};
  return callRoute(handler, { params, context: pageContext({ staff }), ...form });
}

test("every staff route says which permission it asks for, and none that is gone does", () => {
  const asked = handlers.map(({ file, side }) => `${file} ${side}`);
  const listed = Object.entries(STAFF_PERMISSIONS).flatMap(([file, wanted]) =>
    Object.keys(wanted).map((side) => `${file} ${side}`),
  );
  expect(asked.toSorted()).toEqual(listed.toSorted());
  expect(OPEN_STAFF_ROUTES.filter((file) => !routes.has(file))).toEqual([]);
});

/** As a browser asks for it. */
const addressOf = (file: string) =>
  `/${file
    .replace(/\.tsx?$/, "")
    .replace(/\._index$/, "")
    .replaceAll("_.", ".")
    .replaceAll(".", "/")}`;

test("every staff page has a help text of its own family, which leads to a page", () => {
  const pages = guarded.filter(([, { default: page }]) => page).map(([file]) => addressOf(file));
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((page) => helpScreenOf(page) === null)).toEqual([]);
  const led = HELP_SCREENS.map((screen) => ("page" in screen ? screen.page : screen.path));
  expect(led.filter((page) => !pages.includes(page))).toEqual([]);
});

test.each(handlers)("a stranger is sent from $file ($side) to the sign-in page", async (route) => {
  const refusal = await answer(route, null);
  expect(refusal).toBeInstanceOf(Response);
  if (!(refusal instanceof Response)) return;
  expect(refusal.status).toBe(302);
  expect(refusal.headers.get("location")).toMatch(/^\/staff\/sign-in(\?to=%2Fstaff[^&]*)?$/);
});

const visits = handlers
  .filter(({ permissions }) => permissions.length > 0)
  .flatMap(({ permissions, ...route }) =>
    ROLES.map((role) => ({
      ...route,
      role,
      asked: permissions.join(" and "),
      isAllowed: permissions.every((permission) => may({ role }, permission)),
    })),
  );

test.each(visits.filter(({ isAllowed }) => !isAllowed))(
  "$role may not: $file ($side) asks for $asked",
  async ({ role, ...route }) => {
    const refusal = await answer(route, role);
    expect(refusal).toBeInstanceOf(Response);
    expect(refusal instanceof Response && refusal.status).toBe(403);
  },
);

test.each(visits.filter(({ isAllowed }) => isAllowed))(
  "$role may: $file ($side) asks for $asked",
  async ({ role, ...route }) => {
    // Nothing is there to look at and the form is empty: most come to nothing; what counts is that the door opens.
    const reached = await answer(route, role).catch(() => null);
    const status = reached instanceof Response ? reached.status : 200;
    const location = reached instanceof Response ? reached.headers.get("location") : null;
    expect(status).not.toBe(403);
    expect(location ?? "").not.toContain("/staff/sign-in");
  },
);

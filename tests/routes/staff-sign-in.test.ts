import { afterAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import { closeLimits } from "#app/platform/rate-limit.server.ts";
import { action as join, loader as joinPage } from "#app/routes/staff.join.$token.tsx";
import { action as enter, loader as signInPage } from "#app/routes/staff.sign-in.tsx";
import { action as leave, loader as signOutPage } from "#app/routes/staff.sign-out.ts";
import { action as invite } from "#app/routes/staff.team._index.tsx";
import { callRoute, type Handler, pageContext } from "#tests/support/call-route.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaffWithPassword } from "#tests/support/scenarios/given-staff-with-password.ts";

await productDatabase();
await givenSettings();
afterAll(closeLimits);

const password = "four odd wooden kettles";
let made = 0;

async function given() {
  const now = new Date();
  const email = `route${++made}@operator.example`;
  const { secret } = await givenStaffWithPassword({ email, name: "Sam", role: "publisher", password, now });
  return { email, password, code: totpCode({ secret, now }), context: pageContext({ now }) };
}

async function answerOf(handler: unknown, call: Parameters<typeof callRoute>[1]): Promise<Response> {
  const answer = await callRoute(handler as Handler, call);
  if (answer instanceof Response) return answer;
  throw new Error("a page, not a redirect");
}

test("signing in sets a cookie that scripts cannot read and leads where the person wanted to go", async () => {
  const { context, ...form } = await given();
  const answer = await answerOf(enter, { form: { ...form, to: "/staff/triage?after=1" }, context });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/staff/triage?after=1");
  expect(answer.headers.get("set-cookie")).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
});

test("signing in leads to no other site", async () => {
  const { context, ...form } = await given();
  const answer = await answerOf(enter, { form: { ...form, to: "//evil.example/staff" }, context });
  expect(answer.headers.get("location")).toBe("/staff");
});

test("signing in ends the session that the browser had before", async () => {
  const { sessionId } = await givenSignedIn();
  const { context, ...form } = await given();
  await answerOf(enter, { form, context: { ...context, sessionId } });
  const { cookie } = await givenSignedIn();
  expect(cookie).not.toContain(sessionId);
  expect(await db().staffSession.count({ where: { staff: { email: { startsWith: "colleague" } } } })).toBe(1);
});

test("a refused sign-in gives the address back and neither password nor code", async () => {
  const { context, ...form } = await given();
  for (const wrong of [{ code: "000000" }, { code: "12" }, { password: "" }]) {
    const page = await callRoute(enter as unknown as Handler, { form: { ...form, ...wrong }, context });
    expect(page).toMatchObject({ init: { status: 422 }, data: { typed: { email: form.email } } });
    expect(JSON.stringify(page)).not.toContain(password);
    expect(JSON.stringify(page)).not.toContain(form.code);
  }
});

test("a sign-in form with a field that no page of ours has is refused", async () => {
  const { context, ...form } = await given();
  const page = await callRoute(enter as unknown as Handler, {
    form: { ...form, role: "administrator" },
    context,
  });
  expect(page).toMatchObject({ init: { status: 400 } });
});

test("who is signed in already is led on from the sign-in page", async () => {
  const { staff } = await givenSignedIn();
  const call = { path: "/staff/sign-in?to=/staff/team", context: pageContext({ staff }) };
  expect((await answerOf(signInPage, call)).headers.get("location")).toBe("/staff/team");
});

test("signing out ends the session and clears what the browser kept; opening the address does not", async () => {
  const { sessionId } = await givenSignedIn();
  const context = pageContext({ sessionId });
  expect((await answerOf(signOutPage, { context })).status).toBe(302);
  expect(await db().staffSession.count()).toBeGreaterThan(0);
  const before = await db().staffSession.count();
  const answer = await answerOf(leave, { form: {}, context });
  expect(await db().staffSession.count()).toBe(before - 1);
  expect(answer.headers.get("clear-site-data")).toBe('"cookies", "storage"');
  expect(answer.headers.get("set-cookie")).toContain("Max-Age=0");
});

test("an administrator invites, the link is shown once, and who opens it joins", async () => {
  const { staff } = await givenSignedIn({ role: "administrator" });
  const form = { email: "new@operator.example", role: "caseworker" };
  const page = await callRoute(invite as unknown as Handler, { form, context: pageContext({ staff }) });
  const { link } = (page as { data: { invited: { link: string } } }).data.invited;
  const [, token = ""] = link.split("/staff/join/");
  const shown = (await callRoute(joinPage as unknown as Handler, { params: { token } })) as {
    secret: string;
  };
  const code = totpCode({ secret: shown.secret, now: new Date() });
  const weak = { name: "New", password: "short", code };
  const refused = await callRoute(join as unknown as Handler, { form: weak, params: { token } });
  expect(refused).toMatchObject({
    data: { errors: { password: "error.staff.passwordTooShort" }, typed: { name: "New" } },
  });
  const joined = await answerOf(join, { form: { ...weak, password }, params: { token } });
  expect(joined.headers.get("set-cookie")).toContain("session=");
  expect((await answerOf(joinPage, { params: { token } })).status).toBe(410);
});

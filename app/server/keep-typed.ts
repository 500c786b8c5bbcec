import { Readable } from "node:stream";
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import { dropKeptForm, type KeptForm, keepForm } from "#app/domain/staff/kept-form.server.ts";
import { returnPath } from "#app/domain/staff/return-path.ts";
import { findSignedInStaff, holderOfSession } from "#app/domain/staff/signed-in-staff.server.ts";
import { now } from "#app/platform/clock.ts";
import { readSessionCookie } from "#app/platform/session-cookie.server.ts";

/** What needs no session, and the question whether there is one. */
const OPEN = /^\/staff\/(?:sign-in|sign-out|session|join(?:\/.*)?)$/;
/** What opens an account is never kept. */
const SECRETS = ["password", "newPassword", "code", "newCode"];
const LONGEST_ADDRESS = 400;

/**
 * A form that arrives after its writer's session has ended is not lost: it is kept for them alone, and after signing in
 * they find it filled in again, to look at and to send themselves. It stands in front of every staff page, so that no
 * page can forget it.
 */
export function keepTyped(): RequestHandler {
  return (request, response, next) => {
    const isForm =
      request.method === "POST" && request.path.startsWith("/staff/") && !OPEN.test(request.path);
    const sessionId = isForm ? readSessionCookie(request.headers.cookie) : null;
    if (!sessionId) return next();
    answer(request, response, sessionId).then((isAnswered) => isAnswered || next(), next);
  };
}

async function answer(
  request: ExpressRequest,
  response: ExpressResponse,
  sessionId: string,
): Promise<boolean> {
  const at = now();
  const staff = await findSignedInStaff({ sessionId, now: at });
  if (staff) {
    dropOnceSent(request, response, staff.id);
    return false;
  }
  const staffId = await holderOfSession({ sessionId });
  if (!staffId) return false;
  const fields = await fieldsOf(request);
  const to = new URL(pageOf(request), "http://here.invalid");
  if (fields.length > 0) {
    const id = await keepForm({ staffId, form: { path: request.path, fields }, now: at });
    to.searchParams.set("kept", id);
  }
  response.redirect(303, `/staff/sign-in?to=${encodeURIComponent(to.pathname + to.search)}`);
  return true;
}

function dropOnceSent({ query: { kept } }: ExpressRequest, response: ExpressResponse, staffId: string): void {
  if (typeof kept !== "string") return;
  response.on("finish", () => {
    // It goes by itself after half a day.
    if (response.statusCode < 400) dropKeptForm({ id: kept, staffId }).catch(() => undefined);
  });
}

async function fieldsOf(request: ExpressRequest): Promise<KeptForm["fields"]> {
  const headers = { "content-type": request.get("content-type") ?? "" };
  const body = Readable.toWeb(request) as ReadableStream;
  const sent = new Request("http://here.invalid", {
    method: "POST",
    headers,
    body,
    duplex: "half",
  } as RequestInit);
  const form = await sent.formData().catch(() => new FormData());
  return [...form].flatMap(([name, value]) =>
    typeof value === "string" && !SECRETS.includes(name) ? [[name, value]] : [],
  );
}

/** The page that the form was on: of a path that takes forms only, the browser says which one. */
function pageOf(request: ExpressRequest): string {
  const from = request.get("referer") ?? "";
  const isOwn = URL.canParse(from) && new URL(from).host === request.get("host");
  const page = returnPath(isOwn ? from.slice(new URL(from).origin.length) : request.originalUrl);
  return page.length > LONGEST_ADDRESS ? page.replace(/\?.*$/, "") : page;
}

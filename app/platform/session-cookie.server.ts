import { isSecure } from "./env.server.ts";

/** __Host- binds the cookie to this host and to https; over plain http on one's own machine it cannot be used. */
function name(): string {
  return isSecure() ? "__Host-session" : "session";
}

export function readSessionCookie(header: string | null | undefined): string | null {
  return readCookie(header, name());
}

function readCookie(header: string | null | undefined, wanted: string): string | null {
  for (const part of (header ?? "").split(";")) {
    const [key, value] = part.trim().split("=");
    if (key === wanted && value && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

export function sessionCookie(sessionId: string): string {
  return `${name()}=${sessionId}${attributes()}`;
}

export function endedSessionCookie(): string {
  return `${name()}=${attributes("; Max-Age=0")}`;
}

/** Of somebody with a day pass: another name, so that it is never taken for the session of an account. */
const dayName = () => (isSecure() ? "__Host-day" : "day");

export function readDayCookie(header: string | null): string | null {
  return readCookie(header, dayName());
}

export function dayCookie(sessionId: string): string {
  return `${dayName()}=${sessionId}${attributes()}`;
}

export function endedDayCookie(): string {
  return `${dayName()}=${attributes("; Max-Age=0")}`;
}

function attributes(age = ""): string {
  return `; Path=/; HttpOnly; SameSite=Lax${age}${isSecure() ? "; Secure" : ""}`;
}

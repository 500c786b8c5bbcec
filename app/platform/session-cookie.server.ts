import { isSecure } from "./env.server.ts";

/** __Host- binds the cookie to this host and to https; over plain http on one's own machine it cannot be used. */
function name(): string {
  return isSecure() ? "__Host-session" : "session";
}

export function readSessionCookie(header: string | undefined): string | null {
  for (const part of (header ?? "").split(";")) {
    const [key, value] = part.trim().split("=");
    if (key === name() && value && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

export function sessionCookie(sessionId: string): string {
  return `${name()}=${sessionId}; Path=/; HttpOnly; SameSite=Lax${isSecure() ? "; Secure" : ""}`;
}

export function endedSessionCookie(): string {
  return `${name()}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${isSecure() ? "; Secure" : ""}`;
}

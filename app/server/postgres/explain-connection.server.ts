import { StartProblem } from "#app/platform/start-problem.ts";

/** The sentence for a database that could not be reached. Never holds the password. */
export function explainConnection({ error, url }: { error: unknown; url: string }): StartProblem {
  const { hostname, port, username, pathname, searchParams } = new URL(url);
  const place = searchParams.get("host") ?? `${hostname || "localhost"}:${port || "5432"}`;
  const user = decodeURIComponent(username) || "the current user";
  const database = decodeURIComponent(pathname.slice(1)) || user;
  const { code, message = "" } = error as { code?: string; message?: string };
  return new StartProblem(sentenceFor({ code: code ?? "", message, place, user, database }), {
    cause: error,
  });
}

type Circumstances = { code: string; message: string; place: string; user: string; database: string };

function sentenceFor({ code, message, place, user, database }: Circumstances): string {
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The host of DATABASE_URL (${place}) has no address: check its name.`;
    case "ECONNREFUSED":
    case "ENOENT":
      return `No database server answers at ${place}: check the host and port in DATABASE_URL and that it runs.`;
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return `The database server at ${place} cannot be reached: check the host, the port and the firewall.`;
    case "28P01":
      return `The database server at ${place} refused the password for ${user}: check DATABASE_URL.`;
    case "28000":
      return `The database server at ${place} does not let ${user} in from here: check the user and pg_hba.conf.`;
    case "3D000":
      return `There is no database named ${database} at ${place}: make it, or correct the name in DATABASE_URL.`;
    case "42501":
      return `The user ${user} may not connect to the database ${database} at ${place}.`;
    case "53300":
      return `The database server at ${place} has no connection left: raise max_connections or close some.`;
    case "57P03":
      return `The database server at ${place} is starting or stopping: try again in a moment.`;
    default:
      return sentenceForMessage({ code, message, place });
  }
}

function sentenceForMessage({
  code,
  message,
  place,
}: Pick<Circumstances, "code" | "message" | "place">): string {
  if (/timeout|timed out/i.test(message)) {
    return `The database server at ${place} cannot be reached: check the host, the port and the firewall.`;
  }
  if (/SASL|client password must be a string/.test(message)) {
    return `The database server at ${place} asks for a password and DATABASE_URL has none.`;
  }
  if (/SSL|TLS|certificate|self.signed/i.test(message)) {
    return `No encrypted connection to ${place} could be made: check sslmode in DATABASE_URL and the certificate.`;
  }
  return `The database server at ${place} could not be used${code === "" ? "" : ` (${code})`}.`;
}

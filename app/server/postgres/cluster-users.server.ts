import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { processIdentity } from "./process-identity.server.ts";
import { writeSmallFile } from "./small-file.server.ts";

/**
 * The processes that use the cluster of a folder, killed ones left out. The cluster is stopped by the last one
 * that leaves, whoever started it: so a short command never takes the database from a server that attached to it,
 * and an orphan of a killed process is stopped by whoever used it next. Call these under the folder's lock.
 */
const usersSchema = z.array(z.strictObject({ token: z.string(), process: z.string() }));

type ClusterUser = z.infer<typeof usersSchema>[number];

/** Writes this process down as a user and returns the token to leave with. */
export async function joinCluster(folder: string): Promise<string> {
  const token = randomUUID();
  const me = { token, process: processIdentity(process.pid) ?? "" };
  await writeUsers(folder, [...(await liveUsers(folder)), me]);
  return token;
}

/** Strikes this process off and says whether others still use the cluster. */
export async function leaveCluster({
  folder,
  token,
}: {
  folder: string;
  token: string;
}): Promise<{ others: boolean }> {
  const others = (await liveUsers(folder)).filter((user) => user.token !== token);
  await writeUsers(folder, others);
  return { others: others.length > 0 };
}

export async function liveUsers(folder: string): Promise<ClusterUser[]> {
  const text = await readFile(usersFile(folder), "utf8").catch(() => "[]");
  const users = usersSchema.safeParse(parseJson(text));
  if (!users.success) return [];
  return users.data.filter((user) => processIdentity(Number.parseInt(user.process, 10)) === user.process);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

function writeUsers(folder: string, users: ClusterUser[]): Promise<void> {
  return writeSmallFile({ file: usersFile(folder), text: JSON.stringify(users) });
}

function usersFile(folder: string): string {
  return path.join(folder, "users.json");
}

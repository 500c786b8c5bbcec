import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Role } from "./permissions.ts";
import { holds } from "./signed-in-staff.server.ts";

/** Far more than a team has. */
const MOST = 500;

const MEMBER = {
  id: true,
  name: true,
  email: true,
  role: true,
  createdAt: true,
  disabledAt: true,
  languages: true,
} as const;

export type TeamMember = {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
  disabledAt: Date | null;
  /** Those that they read well enough to translate. */
  languages: string[];
};

export type SeenMember = TeamMember & { lastSeenAt: Date | null; isSignedIn: boolean };

export type OpenInvitation = { id: string; email: string; role: Role; expiresAt: Date };

/** Everybody who has an account, those who can sign in first, and the invitations that still work. */
export async function listTeam({
  now,
}: {
  now: Date;
}): Promise<{ members: SeenMember[]; invitations: OpenInvitation[] }> {
  const members = await db().staffMember.findMany({
    orderBy: [{ disabledAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      ...MEMBER,
      sessions: { orderBy: { seenAt: "desc" }, take: 1, select: { seenAt: true, createdAt: true } },
    },
  });
  const invitations = await db().staffInvitation.findMany({
    where: { usedAt: null, endedAt: null, expiresAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    take: MOST,
    select: { id: true, email: true, role: true, expiresAt: true },
  });
  const lastSignIns = await db().ledgerEntry.groupBy({
    by: ["staffId"],
    where: { kind: "staff.signedIn", staffId: { in: members.map(({ id }) => id) } },
    _max: { at: true },
  });
  const signedInAt = new Map(lastSignIns.map(({ staffId, _max }) => [staffId, _max.at]));
  const seen = members.map(({ sessions: [session], ...member }) => ({
    ...member,
    lastSeenAt: session?.seenAt ?? signedInAt.get(member.id) ?? null,
    isSignedIn: session !== undefined && holds(session, now),
  }));
  return { members: seen, invitations };
}

/** @throws not found */
export async function teamMember({ staffId }: { staffId: string }): Promise<TeamMember> {
  const member = await db().staffMember.findUnique({ where: { id: staffId }, select: MEMBER });
  if (!member) throw notFound("staff member");
  return member;
}

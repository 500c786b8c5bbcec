import { db } from "#app/db/client.server.ts";
import { IN_PUBLIC, IS_IN_PUBLIC } from "./in-public.ts";
import { mayNamePlace } from "./people-count.ts";

/** A published response and what it can be found under; `id` is of the event, the theme or the action's wording. */
export type ResponseGroup = { responseId: string; id: string; slug: string; name: string };

type Counted = ResponseGroup & { people: number };

/**
 * Each published response with the events where it was said. As on the response's own page an event is named only when
 * at least five people there said it, and only when it is listed in full (TRUST.md, small counts).
 */
export async function responsesByEvent(): Promise<ResponseGroup[]> {
  const rows = await db().$queryRaw<Counted[]>`
    SELECT answered."responseId", event."id", event."slug", event."name", count(*)::int AS "people"
    FROM "ResponseItem" answered
    JOIN "PublishedResponse" response ON response."id" = answered."responseId" AND ${IS_IN_PUBLIC}
    JOIN "FeedbackItem" item ON item."id" = answered."itemId" AND item."disposition" <> 'withheld'
    JOIN "CommunityEvent" event ON event."id" = item."eventId" AND event."listing" = 'full'
    WHERE NOT EXISTS (SELECT FROM "Withdrawal" withdrawal WHERE withdrawal."itemId" = item."id")
    GROUP BY answered."responseId", event."id"
    ORDER BY event."startsAt" DESC, event."id"`;
  return nameable(rows);
}

/** Each published response with its themes, by the same rule: at least five people said something of the theme. */
export async function responsesByTheme(): Promise<ResponseGroup[]> {
  const rows = await db().$queryRaw<Counted[]>`
    SELECT answered."responseId", theme."id", theme."slug", theme."name", count(*)::int AS "people"
    FROM "ResponseItem" answered
    JOIN "PublishedResponse" response ON response."id" = answered."responseId" AND ${IS_IN_PUBLIC}
    JOIN "FeedbackItem" item ON item."id" = answered."itemId" AND item."disposition" <> 'withheld'
    JOIN "ItemTheme" themed ON themed."itemId" = item."id"
    JOIN "Theme" theme ON theme."id" = themed."themeId" AND theme."retiredAt" IS NULL
    WHERE NOT EXISTS (SELECT FROM "Withdrawal" withdrawal WHERE withdrawal."itemId" = item."id")
    GROUP BY answered."responseId", theme."id"
    ORDER BY theme."name", theme."id"`;
  return nameable(rows);
}

/** Each published response with the public actions that it answers for, in the plan's order. */
export async function responsesByAction(): Promise<(ResponseGroup & { language: string })[]> {
  const rows = await db().responseAction.findMany({
    where: {
      response: IN_PUBLIC,
      action: { publications: { some: { endedAt: null } } },
    },
    orderBy: [{ action: { position: "asc" } }, { actionId: "asc" }],
    select: {
      responseId: true,
      action: {
        select: {
          ref: true,
          publications: { where: { endedAt: null }, select: { id: true, title: true, language: true } },
        },
      },
    },
  });
  return rows.flatMap(({ responseId, action }) =>
    action.publications.map(({ id, title, language }) => ({
      responseId,
      id,
      slug: action.ref,
      name: title,
      language,
    })),
  );
}

function nameable(rows: Counted[]): ResponseGroup[] {
  return rows
    .filter(({ people }) => mayNamePlace(people))
    .map(({ responseId, id, slug, name }) => ({ responseId, id, slug, name }));
}

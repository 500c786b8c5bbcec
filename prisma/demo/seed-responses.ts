import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { chooseItems } from "#app/domain/responses/choose-items.server.ts";
import { draftResponse } from "#app/domain/responses/draft-response.server.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { choosePromise } from "#app/domain/responses/promises/choose-promise.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, days, hours } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { DEMO_RESPONSES, type DemoResponse } from "./demo-responses.ts";
import type { Places } from "./seed-places.ts";

export type ResponsesSeed = {
  now: Date;
  writer: SignedInStaff;
  publisher: SignedInStaff;
  places: Places;
  actions: Map<string, string>;
  /** The promise of each action; what says "we will" rests on it. */
  promises: Map<string, string>;
};

/** One person writes, the other one reads and publishes. */
export async function seedResponses(seed: ResponsesSeed): Promise<void> {
  for (const response of DEMO_RESPONSES) await seedResponse(seed, response);
}

/**
 * A response to the items of a theme that are linked to its action.
 * @param eventId only to those that were said there
 */
export async function seedResponse(
  { now, writer, publisher, places, actions, promises }: ResponsesSeed,
  response: DemoResponse,
  eventId?: string,
): Promise<{ responseId: string }> {
  const { action, theme, daysAgo, state, ...wording } = response;
  const actionId = actions.get(action) ?? "";
  const at = after(now, -days(daysAgo));
  const by = staffActor(writer);
  const drafted = await draftResponse({
    ...wording,
    language: "en",
    actionIds: [actionId],
    by,
    now: at,
    random,
  });
  const { responseId } = drafted;
  const items = await db().itemLink.findMany({
    where: {
      actionId,
      endedAt: null,
      item: {
        ...(eventId ? { eventId } : {}),
        responses: { none: {} },
        themes: { some: { themeId: places.themeIds.get(theme) ?? "" } },
      },
    },
    select: { itemId: true },
  });
  const itemIds = items.map(({ itemId }) => itemId);
  await chooseItems({ responseId, itemIds, mode: "extend", by, now: at });
  const promiseId = promises.get(action);
  if (promiseId && response.outcome === "will")
    await choosePromise({ responseId, promiseId, mode: "attach", by, now: at });
  if (state !== "draft") await offerResponse({ responseId, by, now: at });
  if (state !== "published") return { responseId };
  const { version } = await db().publishedResponse.findUniqueOrThrow({
    where: { id: responseId },
    select: { version: true },
  });
  const reader = { by: staffActor(publisher), now: after(at, hours(5)) };
  const published = await publishResponse({ responseId, version, ...reader });
  if (!published.ok)
    throw new Error(`the demonstration's response “${response.title}” was refused: ${published.reason}`);
  return { responseId };
}

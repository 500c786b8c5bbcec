import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { similarItems } from "#app/domain/triage/similar-items.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";

await productDatabase();

const WORDS = "The heron on the weir was fed plastic bread again.";

/** Newer than all that anybody has said; none of them is like it. */
async function saidSince({ eventId, count }: { eventId: string; count: number }): Promise<void> {
  await db().$executeRaw`
    WITH made AS (
      INSERT INTO "FeedbackItem" ("id", "eventId", "channel", "language", "receivedAt", "wordsHash")
      SELECT ('ffffffff' || substr(gen_random_uuid()::text, 9))::uuid, ${eventId}::uuid, 'web', 'en', now(), decode(md5(n::text), 'hex')
      FROM generate_series(1, ${count}::int) n RETURNING "id"
    )
    INSERT INTO "FeedbackWords" ("itemId", "original", "shown", "destroyBy")
    SELECT "id", 'Longer opening hours, please.', 'Longer opening hours, please.', now() + interval '1 year' FROM made`;
}

test("the newest of the same event are compared first, however much was said elsewhere since", async () => {
  const [here, elsewhere] = [await givenEvent(), await givenEvent()];
  const [own, twin, far] = [
    await givenFeedback({ eventId: here.id, words: WORDS }),
    await givenFeedback({ eventId: here.id, words: WORDS.replace("again", "once more") }),
    await givenFeedback({ eventId: elsewhere.id, words: WORDS }),
  ];
  const found = async () => (await similarItems({ itemId: own.itemId, take: 5 })).map(({ itemId }) => itemId);
  expect((await found()).toSorted()).toEqual([twin.itemId, far.itemId].toSorted());
  await saidSince({ eventId: elsewhere.id, count: 1000 });
  expect(await found()).toEqual([twin.itemId]);
});

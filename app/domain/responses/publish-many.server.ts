import { db } from "#app/db/client.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { MOST_TOGETHER } from "./most-together.ts";
import type { Confirmed } from "./publication-checks/checks.ts";
import { type Published, publishResponse } from "./publish-response.server.ts";

type PublishMany = {
  /** Each with the version that was read, and why what the checks found may stay. */
  responses: { responseId: string; version: number; confirmed?: Confirmed }[];
  by: StaffActor;
  now: Date;
};

export type PublishedMany = { responseId: string; title: string; result: Published }[];

/**
 * Publishes several responses in one go. Each is a publication of its own: those that are refused keep none of the others
 * back.
 * @returns what became of each, by its title, in the order in which they were asked for
 */
export async function publishMany({ responses, by, now }: PublishMany): Promise<PublishedMany> {
  const results: PublishedMany = [];
  for (const response of responses.slice(0, MOST_TOGETHER)) {
    const { responseId } = response;
    const result = await publishResponse({ ...response, by, now });
    results.push({ responseId, title: await titleOf(responseId), result });
  }
  return results;
}

async function titleOf(responseId: string): Promise<string> {
  const latest = await db().responseRevision.findFirst({
    where: { responseId },
    orderBy: { number: "desc" },
    select: { title: true },
  });
  return latest?.title ?? "";
}

import type { StaffActor } from "../ledger/actor.ts";
import { MOST_TOGETHER } from "./most-together.ts";
import { type Published, publishResponse } from "./publish-response.server.ts";

type PublishMany = {
  /** Each with the version that was read. */
  responses: { responseId: string; version: number }[];
  by: StaffActor;
  now: Date;
};

export type PublishedMany = { responseId: string; result: Published }[];

/**
 * Publishes several responses in one go. Each is a publication of its own: those that are refused keep none of the others
 * back, and reasons for what the checks found are those that were given before.
 * @returns what became of each, in the order in which they were asked for
 */
export async function publishMany({ responses, by, now }: PublishMany): Promise<PublishedMany> {
  const results: PublishedMany = [];
  for (const { responseId, version } of responses.slice(0, MOST_TOGETHER)) {
    results.push({ responseId, result: await publishResponse({ responseId, version, by, now }) });
  }
  return results;
}

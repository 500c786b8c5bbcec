import { MOST_TOGETHER } from "./most-together.ts";
import { responseForStaff } from "./response-for-staff.server.ts";

/** Each of several responses with exactly what everyone would see and what the checks found; those that do not wait for a reader are left out. */
export async function readyTogether({ responseIds, now }: { responseIds: string[]; now: Date }) {
  const chosen = [...new Set(responseIds)].slice(0, MOST_TOGETHER);
  const responses = await Promise.all(chosen.map((responseId) => responseForStaff({ responseId, now })));
  return responses.filter(({ reading }) => reading !== null);
}

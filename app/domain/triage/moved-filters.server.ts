import { knownEventId } from "../events/surviving-event.server.ts";
import { movedQuery } from "../names/present-address.server.ts";
import { queueSchema } from "./schema.ts";

const NAMES = { theme: "theme", area: "area" } as const;

/**
 * The filters of a saved view or an old link with what was merged or renamed since put right: theme, area and event.
 * @returns null when nothing in it has moved
 */
export async function movedFilters(query: URLSearchParams): Promise<URLSearchParams | null> {
  const named = await movedQuery({ query, names: NAMES });
  const event = queueSchema.shape.event.parse(query.get("event") ?? "");
  const present = event === "" || event === "none" ? null : await knownEventId(event);
  if (present === null || present === event) return named;
  const moved = named ?? new URLSearchParams(query);
  moved.set("event", present);
  return moved;
}

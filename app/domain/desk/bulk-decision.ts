import type { z } from "zod";
import { closureOf } from "../triage/reasons.ts";
import type { BulkKind } from "./bulk-kinds.ts";
import type { Decision } from "./decision.ts";
import { type BULK_SCHEMAS, bulkSchema } from "./schema.ts";

/** What is to be decided, and about which items, as the address of the page for several items says. */
export function bulkOf(url: string): z.infer<typeof bulkSchema> {
  const query = new URL(url).searchParams;
  return bulkSchema.parse({ kind: query.get("kind"), items: query.getAll("items") });
}

type Sent = z.infer<(typeof BULK_SCHEMAS)[BulkKind]>;

/** What a form about several items means. Themes are added to those that each item has. */
export function bulkDecision(kind: BulkKind, sent: Sent): Decision {
  if ("themes" in sent) return { kind: "themes", themeIds: sent.themes, mode: "add" };
  if ("area" in sent) return { kind: "area", areaId: sent.area || null };
  if ("person" in sent) return { kind: "assignment", staffId: sent.person || null };
  if ("choice" in sent) {
    const { kind: closure, reason } = closureOf(sent.choice);
    return { kind: "closure", closure, reason, sentence: sent.sentence };
  }
  if ("action" in sent) {
    const { action: actionId, ...claim } = sent;
    return { kind: "link", actionId, ...claim };
  }
  if ("wording" in sent) {
    const { group, wording, language } = sent;
    return { kind: "group", into: group || { wording, language } };
  }
  throw new Error(`no form for ${kind}`);
}

import type { MappedTable } from "./mapped-table.ts";

const kept = (columns: MappedTable["columns"]) =>
  ({ what: "confidential", why: "answer", keep: "words", columns }) as const;

/** The confidential lane: every word in it is sealed under a key of the one case. */
export const LANE_TABLES = {
  ConfidentialCase: kept({
    contact: ["reach"],
    words: ["told"],
    identity: ["eventId", "language", "receivedAt"],
    staff: ["openedById"],
    technical: [
      ...["id", "rowKeyId", "phraseHash", "submissionKeyHash", "wordsHash", "openedAt"],
      ...["closedAt", "closedReason", "movedFromItemId", "destroyBy"],
    ],
  }),
  ConfidentialMessage: kept({
    words: ["sealed"],
    staff: ["fromStaffId"],
    technical: ["id", "caseId", "sentAt", "seenAt"],
  }),
  CaseReferral: kept({
    words: ["sealed"],
    identity: ["consent"],
    staff: ["passedById"],
    technical: ["id", "caseId", "passedAt", "acknowledgedAt"],
  }),
  SafeguardingAlert: kept({
    staff: ["openedById"],
    technical: ["id", "caseId", "itemId", "at", "leadToldAt", "deputyToldAt", "openedAt"],
  }),
} as const satisfies Record<string, MappedTable>;

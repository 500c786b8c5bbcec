import type { MappedTable } from "./mapped-table.ts";

/** What the person who spoke thinks of an answer, and what came of a "no". */
export const VERDICT_TABLES = {
  Verdict: {
    what: "verdicts",
    why: "count",
    keep: "nameless",
    columns: {
      identity: ["answer", "reporting"],
      technical: ["id", "itemId", "responseId", "directAnswerId", "stage", "givenAt", "setAsideAt"],
    },
  },
  VerdictWords: {
    what: "words",
    why: "answer",
    keep: "words",
    columns: { words: ["words"], technical: ["verdictId", "itemId"] },
  },
  SecondLook: {
    what: "answers",
    why: "answer",
    keep: "takenBack",
    columns: {
      words: ["sentence"],
      staff: ["endedById"],
      technical: [
        "id",
        "itemId",
        "verdictId",
        "role",
        "openedAt",
        "dueOn",
        "endedAt",
        "ending",
        "language",
        "toldAt",
      ],
    },
  },
} as const satisfies Record<string, MappedTable>;

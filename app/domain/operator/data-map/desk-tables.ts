import type { MappedTable } from "./mapped-table.ts";

/** What the team writes down about one thing that somebody said while it reads, sorts and groups it. */
export const DESK_TABLES = {
  ItemTranslation: {
    what: "words",
    why: "answer",
    keep: "words",
    columns: { words: ["words"], staff: ["writtenById"], technical: ["itemId", "language", "writtenAt"] },
  },
  ItemHint: {
    what: "words",
    why: "answer",
    keep: "words",
    columns: {
      staff: ["settledById"],
      technical: ["id", "itemId", "kind", "rule", "startsAt", "endsAt", "settledAt"],
    },
  },
  ItemNote: {
    what: "words",
    why: "answer",
    keep: "words",
    columns: { words: ["words"], staff: ["writtenById"], technical: ["id", "itemId", "writtenAt"] },
  },
  ItemObjection: {
    what: "words",
    why: "answer",
    keep: "words",
    columns: {
      words: ["words", "answer"],
      staff: ["settledById"],
      technical: ["id", "itemId", "kind", "at", "settledAt", "answeredIn"],
    },
  },
  ItemGroup: {
    what: "answers",
    why: "answer",
    keep: "takenBack",
    columns: {
      words: ["wording"],
      staff: ["createdById"],
      technical: ["id", "language", "createdAt", "endedAt", "mergedIntoId"],
    },
  },
  ItemGroupMember: {
    what: "trace",
    why: "count",
    keep: "nameless",
    columns: { technical: ["id", "groupId", "itemId", "joinedAt", "leftAt", "leftWhy"] },
  },
  TriageBatch: {
    what: "trace",
    why: "count",
    keep: "nameless",
    columns: { staff: ["staffId"], technical: ["id", "kind", "at", "undoneAt"] },
  },
  TriageBatchItem: {
    what: "trace",
    why: "count",
    keep: "nameless",
    columns: { technical: ["batchId", "itemId", "change"] },
  },
  AbuseJudgement: {
    what: "trace",
    why: "count",
    keep: "nameless",
    columns: { staff: ["staffId"], technical: ["itemId", "at"] },
  },
  FeedbackImport: {
    what: "trace",
    why: "count",
    keep: "nameless",
    columns: {
      staff: ["fileName", "startedById"],
      technical: [
        ...["id", "eventId", "fileId", "reading", "status", "read", "added", "already", "refused"],
        ...["createdAt", "startedAt", "endedAt"],
      ],
    },
  },
} as const satisfies Record<string, MappedTable>;

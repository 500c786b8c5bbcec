import { DESK_TABLES } from "./desk-tables.ts";
import { LANE_TABLES } from "./lane-tables.ts";
import type { MappedTable } from "./mapped-table.ts";
import { VERDICT_TABLES } from "./verdict-tables.ts";

/** The tables that hold something of the people who told us something, or that stands for them. */
export const RESIDENT_TABLES = {
  FeedbackWords: {
    what: "words",
    why: "answer",
    keep: "words",
    columns: { words: ["original", "shown"], technical: ["itemId", "destroyBy"] },
  },
  Redaction: {
    what: "words",
    why: "answer",
    keep: "words",
    columns: { staff: ["staffId"], technical: ["id", "itemId", "startsAt", "endsAt", "reason", "at"] },
  },
  FeedbackItem: {
    what: "circumstances",
    why: "count",
    keep: "nameless",
    columns: {
      identity: [
        "eventId",
        "language",
        "areaId",
        "receivedAt",
        "saidOn",
        "writtenForAnother",
        "spokenFor",
        "groupSize",
        "communityGroupId",
      ],
      staff: ["enteredById", "assignedToId"],
      technical: [
        ...["id", "channel", "kind", "disposition", "mayPublish", "answerVia"],
        ...["submissionKeyHash", "wordsHash", "isPractice", "importKey", "needsReaderSince", "judgedAbuseAt"],
      ],
    },
  },
  ItemTheme: {
    what: "circumstances",
    why: "count",
    keep: "nameless",
    columns: { technical: ["itemId", "themeId"] },
  },
  FeedbackContact: {
    what: "email",
    why: "tell",
    keep: "words",
    columns: { contact: ["email", "emailIndex"], technical: ["itemId", "rowKeyId", "createdAt"] },
  },
  RowKey: {
    what: "email",
    why: "tell",
    keep: "words",
    columns: { contact: ["wrapped"], technical: ["id", "createdAt"] },
  },
  Receipt: {
    what: "code",
    why: "find",
    keep: "nameless",
    columns: { technical: ["id", "itemId", "caseId", "codeHash", "issuedAt", "endedAt"] },
  },
  ReceiptTicket: {
    what: "codeShown",
    why: "find",
    keep: "halfHour",
    columns: { technical: ["ticketHash", "receiptId", "sealedCode", "expiresAt"] },
  },
  LostCodeLink: {
    what: "lostCode",
    why: "find",
    keep: "useOrEnd",
    columns: { technical: ["tokenHash", "itemId", "sentAt", "expiresAt", "usedAt"] },
  },
  DirectAnswer: {
    what: "answers",
    why: "answer",
    keep: "takenBack",
    columns: {
      words: ["words"],
      staff: ["staffId"],
      technical: ["id", "itemId", "language", "at", "endedAt", "toldAt"],
    },
  },
  ...VERDICT_TABLES,
  ItemClosure: {
    what: "answers",
    why: "answer",
    keep: "takenBack",
    columns: {
      words: ["sentence"],
      staff: ["staffId", "endedBy"],
      technical: ["id", "itemId", "kind", "reason", "language", "at", "endedAt"],
    },
  },
  ItemMessage: {
    what: "messages",
    why: "answer",
    keep: "words",
    columns: {
      words: ["words", "answer"],
      identity: ["language"],
      staff: ["sentById"],
      technical: ["id", "itemId", "sentAt", "answeredAt"],
    },
  },
  ...LANE_TABLES,
  EqualityAnswer: {
    what: "equality",
    why: "fairness",
    keep: "nameless",
    columns: { equality: ["question", "answer", "people"], technical: ["month", "questionsVersion"] },
  },
  ItemLink: {
    what: "trace",
    why: "count",
    keep: "nameless",
    columns: {
      staff: ["before", "after", "linkedBy", "endedBy"],
      technical: [
        "id",
        "itemId",
        "actionId",
        "influence",
        "linkedAt",
        "endedAt",
        "mistakenAt",
        "countersignedById",
        "countersignedAt",
      ],
    },
  },
  ResponseItem: {
    what: "trace",
    why: "count",
    keep: "nameless",
    columns: { technical: ["responseId", "itemId"] },
  },
  WriterNotice: {
    what: "trace",
    why: "count",
    keep: "nameless",
    columns: { technical: ["itemId", "responseId", "stage", "sentAt"] },
  },
  Withdrawal: {
    what: "trace",
    why: "count",
    keep: "nameless",
    columns: { technical: ["itemId", "reason", "at"] },
  },
  LedgerEntry: {
    what: "trace",
    why: "count",
    keep: "nameless",
    columns: {
      staff: ["staffId"],
      technical: [
        ...["id", "txid", "at", "kind", "actor", "subjectId", "eventId"],
        ...["from", "to", "reason", "details"],
      ],
    },
  },
  ...DESK_TABLES,
  RateLimit: {
    what: "address",
    why: "flood",
    keep: "day",
    columns: { technical: ["key", "points", "expire"] },
  },
  LimitKey: { what: "address", why: "flood", keep: "day", columns: { technical: ["day", "key"] } },
} as const satisfies Record<string, MappedTable>;

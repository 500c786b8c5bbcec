import { kept, type MappedTable, technical } from "./mapped-table.ts";
import { PLAN_TABLES } from "./plan-tables.ts";

/** The tables about the team, the plan, the answers to everyone and the site itself. */
export const SITE_TABLES: Record<string, MappedTable> = {
  StaffMember: kept({
    contact: ["email"],
    identity: ["name"],
    staff: ["role", "languages", "disabledAt", "createdAt"],
    ...technical("id", "passwordHash", "totpSecret", "totpLastStep", "isDemo"),
  }),
  StaffSession: kept({ staff: ["staffId", "createdAt", "seenAt"], ...technical("idHash") }),
  KeptForm: kept({ staff: ["staffId", "createdAt"], ...technical("id", "sealed") }),
  StaffInvitation: kept({
    contact: ["email"],
    staff: ["role", "invitedById", "createdAt", "usedAt", "endedAt"],
    ...technical("id", "tokenHash", "totpSecret", "expiresAt"),
  }),
  LedgerNote: { ...kept({ staff: ["words"], ...technical("entryId", "destroyBy") }), keep: "words" },
  CommunityEvent: kept({
    public: [
      ...["slug", "code", "name", "hosts", "venue", "town", "startsAt", "endsAt", "answerBy", "summary"],
      ...["languages", "cancelledAt", "cameAbout", "toldBackOn"],
    ],
    ...technical(
      "id",
      "opensAt",
      "closesAt",
      "listing",
      "isDemo",
      "isPractice",
      "mergedIntoId",
      "venueId",
      "createdAt",
    ),
  }),
  EventNote: kept({
    // The notes of a table are what people said, until they are split into items.
    words: ["words"],
    public: ["language", "publishedAt"],
    staff: ["writtenById", "publishedById"],
    ...technical("id", "eventId", "kind", "writtenAt", "splitAt"),
  }),
  DayPass: kept({
    identity: ["name"],
    staff: ["createdById"],
    ...technical("id", "eventId", "tokenHash", "pinHash", "createdAt", "expiresAt", "endedAt", "wrongPins"),
  }),
  DaySession: kept(technical("idHash", "passId", "createdAt", "seenAt")),
  SavedView: kept({ staff: ["staffId", "name", "query"], ...technical("id", "createdAt") }),
  FormerSlug: kept({ public: ["slug"], ...technical("kind", "targetId") }),
  LedgerSnapshot: kept({
    public: ["month", "figures", "ledgerHash"],
    ...technical("takenAt", "lastEntryId"),
  }),
  SnapshotCorrection: kept({ public: ["month", "at", "reason"], staff: ["staffId"], ...technical("id") }),
  Theme: kept({ public: ["slug", "name"], ...technical("id", "retiredAt", "mergedIntoId") }),
  Area: kept({ public: ["slug", "name", "position"], ...technical("id", "retiredAt", "mergedIntoId") }),
  Venue: kept({ public: ["slug", "name", "town"], ...technical("id", "retiredAt", "mergedIntoId") }),
  CommunityGroup: kept({
    public: ["slug", "name", "position"],
    ...technical("id", "retiredAt", "mergedIntoId"),
  }),
  Organisation: kept({ public: ["slug", "name"], ...technical("id") }),
  ActionPlan: kept({
    public: ["slug", "title", "years"],
    ...technical("id", "isDemo", "createdAt", "openedAt", "archivedAt"),
  }),
  ActionItem: kept({
    identity: ["people"],
    staff: [
      ...["title", "origin", "mainLead", "staffNotes", "otherCells", "startText", "closeText", "fundingText"],
      "needsReview",
    ],
    public: [
      ...["number", "ref", "startDate", "startPrecision", "closeDate", "closePrecision"],
      ...["status", "statusReason", "statusLanguage", "pausedUntil", "updateEveryDays", "showsNumbers"],
    ],
    ...technical("id", "planId", "position"),
  }),
  ActionPoint: kept({ staff: ["words"], ...technical("actionId", "kind", "position") }),
  ActionFunding: kept({ staff: ["amount", "currency", "words"], ...technical("actionId", "position") }),
  ActionOrganisation: kept(technical("actionId", "organisationId", "role", "position")),
  ActionPublication: kept({
    public: ["title", "summary", "ledBy", "partners", "language"],
    staff: ["approvedBy"],
    ...technical("id", "actionId", "approvedAt", "endedAt"),
  }),
  ActionWarning: kept({
    staff: ["where", "what", "settledBy"],
    ...technical("id", "actionId", "column", "settledAt"),
  }),
  PlanReading: kept({
    identity: ["reading"],
    staff: ["fileName", "uploadedBy"],
    ...technical("id", "planId", "uploadedAt", "confirmedAt"),
  }),
  ProgressUpdate: kept({
    public: ["happenedOn", "words", "language"],
    staff: ["postedBy"],
    ...technical("id", "actionId", "postedAt", "fromQuestionId"),
  }),
  ...PLAN_TABLES,
  SilenceNotice: kept({
    staff: ["toldBy", "toldAt"],
    ...technical("id", "kind", "actionId", "promiseId", "dueBy", "organisationId"),
  }),
  GivenPromise: kept({
    public: ["slug", "words", "evidenceWanted", "language", "madeOn"],
    staff: ["madeBy"],
    ...technical("id", "organisationId", "actionId", "madeAt", "fromQuestionId"),
  }),
  PromiseDate: kept({
    public: ["number", "dueOn", "precision", "reason"],
    staff: ["setBy"],
    ...technical("id", "promiseId", "setAt"),
  }),
  PromiseOutcome: kept({
    public: ["kind", "happenedOn", "words", "link", "takenBackWhy"],
    staff: ["recordedBy", "takenBackBy"],
    ...technical("id", "promiseId", "replacedById", "recordedAt", "takenBackAt"),
  }),
  PublishedResponse: kept({
    public: ["slug", "language", "publishedAt", "withdrawnAt", "withdrawnReason"],
    staff: ["createdBy", "createdAt"],
    ...technical("id", "status", "version", "isPractice"),
  }),
  ResponseRevision: kept({
    public: ["title", "youSaid", "outcome", "weDid", "reason", "reasonSentence", "changeNote", "publishedAt"],
    staff: ["writtenBy", "writtenAt", "offeredAt", "publishedBy", "readBy"],
    ...technical("id", "responseId", "number", "readerLinkId", "isVerbatim"),
  }),
  EarlierAnswer: kept({
    public: ["title", "said", "did", "dateText", "date", "precision", "link", "language", "source"],
    staff: ["addedBy", "withdrawnBy"],
    ...technical("id", "fingerprint", "addedAt", "withdrawnAt"),
  }),
  EarlierFile: kept({
    staff: ["fileName", "records", "uploadedBy"],
    ...technical("id", "uploadedAt"),
  }),
  ReaderLink: kept({
    contact: ["reader"],
    staff: ["because", "createdById", "createdAt", "answer", "answeredAt"],
    ...technical("id", "revisionId", "version", "tokenHash", "rowKeyId", "expiresAt", "endedAt"),
  }),
  ResponseAutosave: kept({
    staff: ["staffId", "fields", "savedAt"],
    ...technical("responseId", "version"),
  }),
  NewResponseDraft: kept({
    staff: ["staffId", "fields", "savedAt"],
    ...technical("id", "typedIn", "version", "responseId"),
  }),
  PublicationSchedule: kept({
    staff: ["staffId", "at"],
    ...technical("responseId", "version", "publishAt", "refusedAt", "refusal"),
  }),
  FindingConfirmation: kept({
    staff: ["reason", "staffId", "at"],
    ...technical("revisionId", "check", "foundHash"),
  }),
  ResponseAction: kept(technical("responseId", "actionId")),
  ResponsePromise: kept(technical("responseId", "promiseId")),
  Translation: kept({
    identity: ["readBy"],
    public: ["words", "language"],
    staff: ["writtenById", "writtenAt", "readOn"],
    ...technical("id", "kind", "subjectId", "field", "sourceHash"),
  }),
  Setting: kept({ public: ["value"], staff: ["updatedBy"], ...technical("section", "version", "updatedAt") }),
  SupportOrganisation: kept({
    public: ["kind", "name", "phone", "url", "words", "position"],
    ...technical("id", "retiredAt"),
  }),
  StoredFile: kept({ public: ["name", "contentType", "bytes"], ...technical("id", "createdAt") }),
};

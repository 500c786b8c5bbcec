import type { DataClass, MappedTable } from "./mapped-table.ts";

function kept(columns: MappedTable["columns"], keep: MappedTable["keep"] = "work"): MappedTable {
  return { what: null, why: "work", keep, columns };
}

const technical = (...names: string[]): Partial<Record<DataClass, readonly string[]>> => ({
  technical: names,
});

/** Who of an organisation is asked, what they were asked, and what came of it. */
export const PARTNER_TABLES: Record<string, MappedTable> = {
  OrganisationContact: kept({
    contact: ["person", "emailIndex"],
    staff: ["addedById", "addedAt"],
    ...technical("id", "organisationId", "role", "rowKeyId", "language", "failedAt"),
  }),
  PartnerLink: kept(
    {
      contact: ["person"],
      ...technical(
        ...["id", "tokenHash", "questionId", "factsCheckId", "holder", "contactId", "rowKeyId", "language"],
        ...["createdAt", "sentAt", "isByHand", "expiresAt", "endedAt", "endedWhy"],
      ),
    },
    "useOrEnd",
  ),
  PartnerReminder: kept({ contact: ["emailIndex"], ...technical("sentAt") }),
  PartnerQuestion: kept({
    // Public only once it is said in public that it has no answer.
    staff: ["words", "askedBy", "withdrawnBy"],
    ...technical(
      ...["id", "organisationId", "actionId", "responseId", "followsId", "language", "dueOn"],
      ...["askedAt", "openedAt", "withdrawnAt"],
    ),
  }),
  QuestionPassage: kept(technical("questionId", "position", "groupId", "revisionId")),
  QuestionDraft: kept({ staff: ["fields"], ...technical("questionId", "version", "savedAt") }, "useOrEnd"),
  QuestionAnswer: kept({
    staff: ["progress", "status", "words", "reason", "role", "usedBy"],
    ...technical("questionId", "kind", "sentAt", "usedAs", "usedAt"),
  }),
  QuestionPublication: kept({
    public: ["kind", "publishedAt"],
    staff: ["publishedBy", "endedBy"],
    ...technical("id", "questionId", "endedAt"),
  }),
  FactsCheck: kept({
    staff: ["words", "evidenceWanted", "wrong", "role", "askedBy", "waivedBy", "waivedWhy"],
    ...technical(
      ...["id", "organisationId", "revisionId", "version", "actionId", "askedAt", "dueOn", "openedAt"],
      ...["answer", "answeredAt", "waivedAt", "endedAt", "questionId", "promisedFor", "precision"],
    ),
  }),
  AnswerInResponse: kept(technical("responseId", "questionId", "takenAt")),
};

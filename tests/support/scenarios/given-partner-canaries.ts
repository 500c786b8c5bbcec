import { db } from "#app/db/client.server.ts";
import { keepPartnerDraft } from "#app/domain/questions/partner-page/keep-partner-draft.server.ts";
import { sendPartnerAnswer } from "#app/domain/questions/partner-page/send-partner-answer.server.ts";
import type { TypedAnswer } from "#app/domain/questions/schema.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { givenOrganisation } from "./given-contact.ts";
import { givenQuestion, givenQuestionLink } from "./given-question.ts";

type Planted = { actionId: string; draftId: string; by: SignedInStaff; canary: (place: string) => string };

/** Links behind which there is a page: one to a question that can be answered, one to what was sent. */
export type PartnerPlaces = { answerToken: string; sentToken: string };

const typed = (over: Partial<TypedAnswer>): TypedAnswer => ({
  ...{ choice: "answer", progress: "", status: "", words: "", reason: "", role: "Street lighting" },
  ...over,
});

/**
 * Contacts, questions, drafts and answers of partners with a canary in each: what an organisation and the team tell each
 * other is on no public page. Whoever holds a link sees what they were asked themselves, and nothing else.
 */
export async function plantInQuestions({ actionId, draftId, by, canary }: Planted): Promise<PartnerPlaces> {
  const now = new Date();
  const address = `${canary("contact")}@council.example`;
  const council = await givenOrganisation({
    name: "Council of the Park",
    officer: address,
    deputy: address,
    by,
  });
  const about = { organisationId: council.id, actionId, by, now };
  const ask = async (words: string) => {
    const { questionId } = await givenQuestion({ ...about, words });
    return { questionId, token: await givenQuestionLink(questionId, now) };
  };
  const kept = await ask(`${canary("question")} for nobody else?`);
  const draft = typed({ words: canary("partner-draft"), reason: canary("partner-draft-reason") });
  await keepPartnerDraft({ token: kept.token, version: 0, fields: draft, now });
  const answered = await ask(`${canary("answered-question")} for nobody?`);
  const answer = typed({
    progress: canary("partner-progress"),
    words: canary("partner-words"),
    role: canary("role"),
  });
  await sendPartnerAnswer({ token: answered.token, version: 0, fields: answer, now });
  const declined = await ask(`${canary("declined-question")} for nobody?`);
  const no = typed({ choice: "decline", reason: canary("declined-reason") });
  await sendPartnerAnswer({ token: declined.token, version: 0, fields: no, now });
  const { questionId } = answered;
  await plantFacts({ actionId, draftId, by, canary, organisationId: council.id, questionId, now });
  const open = await ask("When will the lights work?");
  const sent = await ask("When will the bus come?");
  await sendPartnerAnswer({ token: sent.token, version: 0, fields: typed({ words: "In May." }), now });
  return { answerToken: open.token, sentToken: sent.token };
}

async function plantFacts(
  facts: Planted & { organisationId: string; questionId: string; now: Date },
): Promise<void> {
  const { actionId, draftId, by, canary, organisationId, questionId, now } = facts;
  const revision = await db().responseRevision.findFirstOrThrow({ where: { responseId: draftId } });
  const asked = { organisationId, askedBy: by.id, askedAt: now, dueOn: now };
  await db().factsCheck.createMany({
    data: [
      {
        ...{ ...asked, revisionId: revision.id, version: 1, answer: "wrong", wrong: canary("facts-wrong") },
        ...{ role: canary("facts-role"), answeredAt: now },
      },
      {
        ...{ ...asked, actionId, words: canary("facts-words"), waivedAt: now, waivedBy: by.id },
        waivedWhy: canary("facts-waived"),
      },
      {
        ...{ ...asked, questionId, words: canary("facts-promise"), promisedFor: now, precision: "day" },
        evidenceWanted: canary("facts-evidence"),
      },
    ],
  });
}

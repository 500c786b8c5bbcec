import { staffActor } from "#app/domain/ledger/actor.ts";
import type { PassageRef } from "#app/domain/questions/approved-passages.server.ts";
import { askQuestion } from "#app/domain/questions/ask-question.server.ts";
import { copyQuestionLink } from "#app/domain/questions/copy-question-link.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { givenStaff } from "./given-staff.ts";

type GivenQuestion = {
  organisationId: string;
  actionId?: string | null;
  responseId?: string | null;
  followsId?: string | null;
  words?: string;
  passages?: PassageRef[];
  /** Days until an answer is wanted. */
  dueInDays?: number;
  by?: SignedInStaff;
  now?: Date;
};

/** A question that was asked, due in 14 days unless another time is given. */
export async function givenQuestion({
  organisationId,
  actionId = null,
  responseId = null,
  followsId = null,
  words = "When will the lights at the bus stops work again?",
  passages = [],
  dueInDays = 14,
  by,
  now = new Date(),
}: GivenQuestion): Promise<{ questionId: string }> {
  const asked = await askQuestion({
    ...{ organisationId, actionId, responseId, followsId, words, passages, language: "en" },
    dueOn: dateIn("Europe/London", after(now, days(dueInDays))),
    ...{ confirmed: false, by: staffActor(by ?? (await givenStaff())), now, timeZone: "Europe/London" },
  });
  if (!asked.ok) throw new Error(`the question was refused: ${asked.reason}`);
  return asked;
}

/** The token of a link that somebody of the team copied. */
export async function givenQuestionLink(questionId: string, now = new Date()): Promise<string> {
  const by = staffActor(await givenStaff());
  const copied = await copyQuestionLink({ questionId, by, now, random });
  if (!copied.ok) throw new Error(`no link: ${copied.reason}`);
  return copied.path.replace("/answer/", "");
}

import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { leadOfAction } from "../actions/lead-of-action.server.ts";
import { whoCanBeAsked } from "../partners/who-can-be-asked.server.ts";
import { approvedPassages } from "./approved-passages.server.ts";

type About = {
  actionId: string | null;
  responseId: string | null;
  /** The question whose answer is asked about further. */
  followsId: string | null;
  organisationId: string | null;
};

/** Tells who asks what a new question is about, whom it goes to first, and which words may go with it. @throws 404 */
export async function questionAbout(opened: About) {
  const before = opened.followsId ? await followed(opened.followsId) : null;
  const responseId = opened.responseId ?? before?.responseId ?? null;
  const response = responseId ? await responseAbout(responseId) : null;
  const actionId = opened.actionId ?? before?.actionId ?? response?.actionId ?? null;
  const action = actionId ? await actionAbout(actionId) : null;
  const lead = actionId ? await leadOfAction(db(), { actionId }) : null;
  const organisation = opened.organisationId ?? before?.organisationId ?? lead?.id ?? "";
  return {
    about: response?.title ?? action?.title ?? null,
    back: backOf({ followsId: opened.followsId, responseId, actionId }),
    organisations: await whoCanBeAsked(),
    passages: await approvedPassages({ actionId, responseId }),
    values: {
      ...{ organisation, action: actionId ?? "", response: responseId ?? "" },
      follows: opened.followsId ?? "",
    },
  };
}

function backOf({ followsId, responseId, actionId }: Omit<About, "organisationId">): string {
  if (followsId) return `/staff/questions/${followsId}`;
  if (responseId) return `/staff/responses/${responseId}`;
  return actionId ? `/staff/actions/${actionId}` : "/staff/questions";
}

async function followed(id: string) {
  const before = await db().partnerQuestion.findUnique({
    where: { id },
    select: { organisationId: true, actionId: true, responseId: true },
  });
  if (!before) throw notFound("question");
  return before;
}

async function responseAbout(id: string) {
  const response = await db().publishedResponse.findUnique({
    where: { id },
    select: {
      revisions: { orderBy: { number: "desc" }, take: 1, select: { title: true } },
      actions: { take: 1, select: { actionId: true } },
    },
  });
  if (!response) throw notFound("response");
  return { title: response.revisions[0]?.title ?? "", actionId: response.actions[0]?.actionId ?? null };
}

async function actionAbout(id: string) {
  const action = await db().actionItem.findUnique({ where: { id }, select: { number: true, title: true } });
  if (!action) throw notFound("action");
  return { title: `${action.number}. ${action.title}` };
}

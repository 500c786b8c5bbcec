import { notFound } from "#app/platform/http-errors.ts";
import {
  activitiesToTranslate,
  evidenceToTranslate,
  measuresToTranslate,
  milestonesToTranslate,
  readingsToTranslate,
  successionsToTranslate,
} from "../actions/parts/parts-to-translate.server.ts";
import {
  actionsToTranslate,
  progressToTranslate,
  statusesToTranslate,
} from "../actions/passages-to-translate.server.ts";
import {
  promiseDatesToTranslate,
  promiseOutcomesToTranslate,
  promisesToTranslate,
} from "../actions/promises/promises-to-translate.server.ts";
import { notesToTranslate } from "../events/notes/notes-to-translate.server.ts";
import { eventsToTranslate } from "../events/passages-to-translate.server.ts";
import { listSupportOrganisations } from "../operator/support-organisations.server.ts";
import { questionsToTranslate } from "../questions/public/questions-to-translate.server.ts";
import {
  changeNotesToTranslate,
  responsesToTranslate,
  withdrawalsToTranslate,
} from "../responses/passages-to-translate.server.ts";
import { fieldsWithWords, type PassageKind, type PassageToTranslate } from "../translations/passage.ts";
import { themesToTranslate } from "../triage/themes-to-translate.server.ts";
import { originalOfSupport } from "./public-support.server.ts";

type Asked = { subjectId?: string; written: string };

/** Each kind from the area that owns it. */
const READS: Record<PassageKind, (asked: Asked) => Promise<PassageToTranslate[]>> = {
  response: responsesToTranslate,
  changeNote: changeNotesToTranslate,
  withdrawal: withdrawalsToTranslate,
  action: actionsToTranslate,
  progress: progressToTranslate,
  event: eventsToTranslate,
  eventNote: notesToTranslate,
  theme: themesToTranslate,
  support: supportToTranslate,
  promise: promisesToTranslate,
  promiseDate: promiseDatesToTranslate,
  promiseOutcome: promiseOutcomesToTranslate,
  succession: successionsToTranslate,
  activity: activitiesToTranslate,
  milestone: milestonesToTranslate,
  measure: measuresToTranslate,
  reading: readingsToTranslate,
  evidence: evidenceToTranslate,
  question: questionsToTranslate,
  status: statusesToTranslate,
};

/**
 * What of one kind can be translated now: what the public reads of it and has words.
 * @param written the language that the operator writes in
 */
export async function passagesToTranslate({
  kind,
  ...asked
}: Asked & { kind: PassageKind }): Promise<PassageToTranslate[]> {
  const passages = await READS[kind](asked);
  return passages.filter((passage) => fieldsWithWords(passage).length > 0);
}

/** One of them. @throws 404 for one that is not known, not public, or in force no more */
export async function passageToTranslate(asked: {
  kind: PassageKind;
  subjectId: string;
  written: string;
}): Promise<PassageToTranslate> {
  const [passage] = await passagesToTranslate(asked);
  if (!passage) throw notFound("passage");
  return passage;
}

async function supportToTranslate({ subjectId, written }: Asked): Promise<PassageToTranslate[]> {
  const organisations = await listSupportOrganisations();
  return organisations
    .filter(({ id }) => subjectId === undefined || id === subjectId)
    .map((one) => ({ ...originalOfSupport(one, written), name: one.name, formerIds: [] }));
}

import type { Prisma } from "#app/db/generated/client.ts";
import { originalOfProgress, type ShownProgress, shownProgress } from "../actions/shown-progress.server.ts";
import type { ActionStatus } from "../actions/status.ts";
import { originalsOfStatus, statusReasonOf } from "../actions/status-reason.ts";
import {
  originalOfSuccession,
  type SuccessionRow,
  WHAT_BECAME,
} from "../actions/succession/public-history.server.ts";
import type { Original } from "../translations/passage.ts";
import type { Sentence } from "../translations/sentence.ts";
import type { Direction, InLanguage } from "../translations/translated-passages.server.ts";
import { originalOfTitle } from "./public-answer.server.ts";

const NEWEST_UPDATES = 3;

/** A link in force with the public side of its action. */
export const SHAPED_ACTION = {
  influence: true,
  continues: { select: { fromId: true }, take: 1 },
  action: {
    select: {
      successions: WHAT_BECAME,
      ...{ id: true, ref: true, status: true, statusReason: true, statusLanguage: true },
      publications: { where: { endedAt: null }, select: { id: true, title: true, language: true } },
      progress: {
        orderBy: [{ happenedOn: "desc" }, { postedAt: "desc" }],
        take: NEWEST_UPDATES,
        select: { id: true, happenedOn: true, words: true, language: true },
      },
    },
  },
} as const satisfies Prisma.ItemLinkSelect;

type Row = Prisma.ItemLinkGetPayload<{ select: typeof SHAPED_ACTION }>;

/** What an item shaped and how strongly; `action` is null while no wording of it is approved. */
export type ShapedAction = {
  influence: Row["influence"];
  action: {
    ref: string;
    title: string;
    language: string;
    isDraft: boolean;
    status: ActionStatus;
    statusReason: Sentence | null;
    /** It ended with its plan, and why. */
    ended: { reason: string; language: string; direction: Direction; isDraft: boolean } | null;
    /** It goes on from an action of an earlier plan. */
    isCarried: boolean;
    /** The newest three, newest first. */
    progress: ShownProgress[];
  } | null;
};

/** What of a shaped action can be translated. */
export function originalsOfShaped({ action }: Row): Original[] {
  if (action.publications.length === 0) return [];
  return [
    ...[...action.publications.map(originalOfTitle), ...action.progress.map(originalOfProgress)],
    ...[...action.successions.map(originalOfSuccession), ...originalsOfStatus(action)],
  ];
}

export function shapedActionOf({ influence, action, continues }: Row, show: InLanguage): ShapedAction {
  const [wording] = action.publications;
  if (!wording) return { influence, action: null };
  const { ref, status } = action;
  const statusReason = statusReasonOf(action, show);
  const { words, language, draftOf } = show(originalOfTitle(wording));
  const title = { title: words.title ?? "", language, isDraft: draftOf !== null };
  const progress = action.progress.map((update) => shownProgress(update, show));
  const isCarried = continues.length > 0;
  const ended = endOf(action.successions, show);
  return { influence, action: { ref, ...title, status, statusReason, ended, isCarried, progress } };
}

function endOf(successions: SuccessionRow[], show: InLanguage) {
  const ended = successions.find(({ kind }) => kind === "ended");
  if (!ended) return null;
  const { words, language, direction, draftOf } = show(originalOfSuccession(ended));
  return { reason: words.reason ?? "", language, direction, isDraft: draftOf !== null };
}

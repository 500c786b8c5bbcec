import type { Prisma } from "#app/db/generated/client.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { ActionStatus } from "../actions/status.ts";

const NEWEST_UPDATES = 3;

/** A link in force with the public side of its action. */
export const SHAPED_ACTION = {
  influence: true,
  action: {
    select: {
      ref: true,
      status: true,
      statusReason: true,
      publications: { where: { endedAt: null }, select: { title: true, language: true } },
      progress: {
        orderBy: [{ happenedOn: "desc" }, { postedAt: "desc" }],
        take: NEWEST_UPDATES,
        select: { happenedOn: true, words: true, language: true },
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
    status: ActionStatus;
    statusReason: string | null;
    /** The newest three, newest first. */
    progress: { happenedOn: Date; html: string; language: string }[];
  } | null;
};

export function shapedActionOf({ influence, action }: Row): ShapedAction {
  const [wording] = action.publications;
  if (!wording) return { influence, action: null };
  const { ref, status, statusReason } = action;
  const progress = action.progress.map(({ words, ...update }) => ({
    ...update,
    html: renderMarkdown(words),
  }));
  return { influence, action: { ref, ...wording, status, statusReason, progress } };
}

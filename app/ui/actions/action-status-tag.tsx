import type { ActionStatus } from "#app/domain/actions/status.ts";
import { Tag, type TagColour } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const COLOURS: Record<ActionStatus, TagColour> = {
  notStarted: "grey",
  underWay: "turquoise",
  done: "green",
  paused: "yellow",
  stopped: "red",
};

export function ActionStatusTag({ status }: { status: ActionStatus }) {
  const { say } = useTexts();
  return <Tag colour={COLOURS[status]}>{say(`action.status.${status}`)}</Tag>;
}

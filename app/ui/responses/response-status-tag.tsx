import type { ResponseStatus } from "#app/domain/responses/status.ts";
import { Tag, type TagColour } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const COLOURS: Record<ResponseStatus, TagColour> = {
  draft: "yellow",
  ready: "purple",
  published: "green",
  withdrawn: "grey",
};

export function ResponseStatusTag({ status }: { status: ResponseStatus }) {
  const { say } = useTexts();
  return <Tag colour={COLOURS[status]}>{say(`staff.responses.status.${status}`)}</Tag>;
}

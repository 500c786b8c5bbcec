import type { QuestionState } from "#app/domain/questions/question-state.ts";
import { Tag, type TagColour } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const COLOURS: Record<QuestionState, TagColour | undefined> = {
  answered: "green",
  declined: "orange",
  noReply: "red",
  late: "red",
  draftKept: "turquoise",
  opened: "turquoise",
  asked: "turquoise",
  used: "grey",
  withdrawn: "grey",
};

export function QuestionStateTag({ state }: { state: QuestionState }) {
  const { say } = useTexts();
  return <Tag colour={COLOURS[state]}>{say(`staff.question.state.${state}`)}</Tag>;
}

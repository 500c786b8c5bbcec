import type { PromiseState } from "#app/domain/actions/promises/promise-state.ts";
import { Tag, type TagColour } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const COLOURS: Record<PromiseState, TagColour> = {
  onTime: "turquoise",
  dueSoon: "yellow",
  late: "red",
  kept: "green",
  broken: "red",
  replaced: "grey",
};

export function PromiseStateTag({ state }: { state: PromiseState }) {
  const { say } = useTexts();
  return <Tag colour={COLOURS[state]}>{say(`promise.state.${state}`)}</Tag>;
}

import type { Disposition } from "#app/domain/ledger/dispositions.ts";
import { Tag, type TagColour } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const COLOURS: Record<Disposition, TagColour | undefined> = {
  waiting: "orange",
  linked: "yellow",
  answered: "green",
  setAside: "grey",
  passedOn: "purple",
  withheld: "red",
  withdrawn: "grey",
};

export function DispositionTag({ disposition }: { disposition: Disposition }) {
  const { say } = useTexts();
  return <Tag colour={COLOURS[disposition]}>{say(`disposition.short.${disposition}`)}</Tag>;
}

import type { TranslationState } from "#app/domain/translations/status.ts";
import { Tag, type TagColour } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const COLOURS: Record<TranslationState, TagColour> = {
  missing: "grey",
  outOfDate: "orange",
  draft: "yellow",
  read: "green",
};

type TranslationStateTagProps = { state: TranslationState; read?: { by: string; on: Date } | null };

/** How far a translation is, and of one that was read by whom and when. */
export function TranslationStateTag({ state, read = null }: TranslationStateTagProps) {
  const { say, date } = useTexts();
  return (
    <>
      <Tag colour={COLOURS[state]}>{say(`staff.translations.state.${state}`)}</Tag>
      {read && state === "read" ? (
        <> {say("staff.translations.readBy", { name: read.by, date: date(read.on) })}</>
      ) : null}
    </>
  );
}

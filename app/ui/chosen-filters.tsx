import { useTexts } from "#app/ui/page-context.tsx";

export type ChosenFilter = {
  /** What was chosen, as people read it. */
  words: string;
  /** The path of the list without it. */
  without: string;
};

/** What a list is narrowed down by; each can be taken away. */
export function ChosenFilters({ chosen }: { chosen: ChosenFilter[] }) {
  const { t, say, href } = useTexts();
  if (chosen.length === 0) return null;
  return (
    <ul className="filter__tags" aria-label={t("responses.filter.chosen")}>
      {chosen.map(({ words, without }) => (
        <li key={without}>
          <a className="filter__tag" href={href(without)}>
            <span className="govuk-visually-hidden">{say("responses.filter.remove")}</span> {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

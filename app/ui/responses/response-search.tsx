import { OUTCOMES } from "#app/domain/responses/outcome.ts";
import type { FilterOption, ResponseFilters } from "#app/domain/responses/public-response-filters.server.ts";
import { type ChosenFilter, ChosenFilters } from "#app/ui/chosen-filters.tsx";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import { type ResponseFilter, responsesAddress } from "./response-address.ts";

type ResponseSearchProps = { filter: ResponseFilter; filters: ResponseFilters };

/** Search and filters in one GET form; what is chosen can be taken away again one by one. */
export function ResponseSearch({ filter, filters }: ResponseSearchProps) {
  const { say, href } = useTexts();
  const { q, ...narrowed } = filter;
  const isNarrowed = Object.values(narrowed).some((value) => value !== null);
  return (
    <search className="filter">
      <form className="filter__search" method="get" action={href("/responses")}>
        <SearchField label={say("responses.search.label")} value={q} />
        <Details summary={say("responses.filter.open")} open={isNarrowed} className="filter__more">
          <FilterFields filter={filter} filters={filters} />
          <Button variant="secondary">{say("responses.filter.apply")}</Button>
        </Details>
      </form>
      <ChosenFilters chosen={useChosen({ filter, filters })} />
    </search>
  );
}

function FilterFields({ filter, filters }: ResponseSearchProps) {
  const { t } = useTexts();
  const outcomes = OUTCOMES.map((outcome) => ({ slug: outcome, name: t(`outcome.${outcome}`) }));
  return (
    <div className="filter__fields">
      <FilterSelect name="outcome" label="responses.filter.heading" options={outcomes} filter={filter} />
      <FilterSelect name="theme" label="responses.filter.theme" options={filters.themes} filter={filter} />
      <FilterSelect name="event" label="responses.events.heading" options={filters.events} filter={filter} />
      <FilterSelect name="action" label="responses.filter.action" options={filters.actions} filter={filter} />
    </div>
  );
}

type FilterSelectProps = {
  name: "outcome" | "theme" | "event" | "action";
  label:
    | "responses.filter.heading"
    | "responses.filter.theme"
    | "responses.events.heading"
    | "responses.filter.action";
  options: FilterOption[];
  filter: ResponseFilter;
};

function FilterSelect({ name, label, options, filter }: FilterSelectProps) {
  const { t, say } = useTexts();
  if (options.length === 0) return null;
  return (
    <Select
      name={name}
      label={{ children: say(label) }}
      value={filter[name] ?? ""}
      items={[
        { value: "", text: t("responses.filter.all") },
        ...options.map(({ slug, name: text, language }) => ({
          value: slug,
          text,
          ...(language ? { attributes: { lang: language } } : {}),
        })),
      ]}
    />
  );
}

function useChosen({ filter, filters }: ResponseSearchProps): ChosenFilter[] {
  const { t } = useTexts();
  const { q, outcome, theme, event, action } = filter;
  const nameIn = (options: FilterOption[], slug: string | null) =>
    options.find((option) => option.slug === slug)?.name;
  const shown = [
    ["q", q && `“${q}”`],
    ["outcome", outcome && t(`outcome.${outcome}`)],
    ["theme", nameIn(filters.themes, theme)],
    ["event", nameIn(filters.events, event)],
    ["action", nameIn(filters.actions, action)],
  ] as const;
  return shown.flatMap(([name, words]) =>
    words ? [{ words, without: responsesAddress({ ...filter, [name]: null }) }] : [],
  );
}

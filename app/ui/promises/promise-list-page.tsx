import { PROMISE_STATES, type PromiseState } from "#app/domain/actions/promises/promise-state.ts";
import type { PublicPromises } from "#app/domain/actions/promises/public-promises.server.ts";
import { ChosenFilters } from "#app/ui/chosen-filters.tsx";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { ListPages } from "#app/ui/list-pages.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PromiseCard } from "./promise-card.tsx";
import { PromiseStateTag } from "./promise-state-tag.tsx";

export type PromiseFilter = { state: PromiseState | null; organisation: string | null };

type PromiseListPageProps = PublicPromises & {
  heading: string;
  filter: PromiseFilter;
  brokenAfterDays: number;
};

/** Every promise, how many are in each state and what that means. */
export function PromiseListPage(props: PromiseListPageProps) {
  const { heading, filter, promises, found, page, pages } = props;
  const { say, href } = useTexts();
  const isFiltered = filter.state !== null || filter.organisation !== null;
  return (
    <>
      <h1 className="govuk-heading-xl">{heading}</h1>
      <p className="govuk-body-l">{say("promises.intro")}</p>
      {found === 0 && !isFiltered ? (
        <p className="govuk-body">{say("promises.none")}</p>
      ) : (
        <>
          <Organisations {...props} />
          <p className="count" role="status">
            {say("promises.count", { count: found })}
          </p>
          {promises.map((promise) => (
            <PromiseCard key={promise.slug} promise={promise} headingLevel={2} />
          ))}
          {isFiltered ? (
            <p className="govuk-body">
              <a className="govuk-link" href={href("/promises")}>
                {say("promises.all")}
              </a>
            </p>
          ) : null}
          <ListPages
            page={page}
            pages={pages}
            pathOf={(number) => promisesAddress({ ...filter, page: number })}
          />
          <Counts {...props} />
        </>
      )}
    </>
  );
}

function Organisations({ filter, organisations }: PromiseListPageProps) {
  const { t, say, href } = useTexts();
  const { state, organisation } = filter;
  const named = organisations.find(({ slug }) => slug === organisation);
  const chosen = [
    ...(state
      ? [{ words: t(`promise.state.${state}`), without: promisesAddress({ state: null, organisation }) }]
      : []),
    ...(named ? [{ words: named.name, without: promisesAddress({ state, organisation: null }) }] : []),
  ];
  return (
    <search className="filter">
      <form method="get" action={href("/promises")}>
        {state ? <input type="hidden" name="state" value={state} /> : null}
        <Select
          name="organisation"
          label={{ children: say("promise.who") }}
          value={organisation ?? ""}
          items={[
            { value: "", text: t("promises.everyone") },
            ...organisations.map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
        />
        <Button variant="secondary">{say("responses.filter.apply")}</Button>
      </form>
      <nav aria-label={t("promise.standing")}>
        <ul className="filter__choices">
          {PROMISE_STATES.map((one) => (
            <li key={one}>
              <a
                className="govuk-link filter__choice"
                href={href(promisesAddress({ state: one, organisation }))}
                aria-current={state === one ? "true" : undefined}
              >
                {say(`promise.state.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ChosenFilters chosen={chosen} />
    </search>
  );
}

function Counts({ counts, brokenAfterDays }: PromiseListPageProps) {
  const { t, say, number } = useTexts();
  return (
    <Table
      caption={t("promises.counts")}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      stackOnPhone
      head={[
        { children: t("promise.standing") },
        { children: t("promises.howMany"), format: "numeric" },
        { children: t("promises.means") },
      ]}
      rows={PROMISE_STATES.map((state) => [
        {
          children: <PromiseStateTag state={state} />,
        },
        { children: number(counts[state]), format: "numeric" as const },
        { children: say(`promises.means.${state}`, { days: brokenAfterDays }) },
      ])}
    />
  );
}

/** The address of the list, with only what is set. */
function promisesAddress({ state, organisation, page = 1 }: PromiseFilter & { page?: number }): string {
  const query = new URLSearchParams();
  if (state) query.set("state", state);
  if (organisation) query.set("organisation", organisation);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/promises?${query}` : "/promises";
}

import type { PublicAnswer } from "#app/domain/responses/public-answer.server.ts";
import type { ResponseFilters } from "#app/domain/responses/public-response-filters.server.ts";
import { ListPages } from "#app/ui/list-pages.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { type ResponseFilter, responsesAddress } from "./response-address.ts";
import { ResponseResults } from "./response-results.tsx";
import { ResponseSearch } from "./response-search.tsx";

type ResponseListPageProps = {
  filter: ResponseFilter;
  filters: ResponseFilters;
  responses: PublicAnswer[];
  found: number;
  page: number;
  pages: number;
  /** Whether there is anything from before this site. */
  hasEarlier: boolean;
};

export function ResponseListPage(props: ResponseListPageProps) {
  const { filter, filters, responses, found, page, pages, hasEarlier } = props;
  const { say, href } = useTexts();
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <>
      <h1 className="govuk-heading-xl">{say("responses.title")}</h1>
      <p className="govuk-body-l">{say("responses.intro")}</p>
      {found === 0 && !isFiltered ? (
        <NothingYet />
      ) : (
        <>
          <ResponseSearch filter={filter} filters={filters} />
          <p className="count" role="status">
            {say(isFiltered ? "responses.found" : "responses.all", { count: found })}
          </p>
          {found === 0 ? <NothingFound filter={filter} /> : <ResponseResults responses={responses} />}
          <ListPages
            page={page}
            pages={pages}
            pathOf={(number) => responsesAddress({ ...filter, page: number })}
          />
        </>
      )}
      {hasEarlier ? (
        <p className="govuk-body">
          <a className="govuk-link" href={href("/earlier")}>
            {say("earlier.more")}
          </a>
        </p>
      ) : null}
    </>
  );
}

function NothingYet() {
  const { say, href } = useTexts();
  return (
    <p className="govuk-body">
      {say("responses.none.yet", {
        a: (words) => (
          <a className="govuk-link" href={href("/ledger")}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}

function NothingFound({ filter }: { filter: ResponseFilter }) {
  const { say, href } = useTexts();
  return (
    <p className="govuk-body">
      {say(filter.q ? "responses.none.search" : "responses.none.outcome", {
        a: (words) => (
          <a className="govuk-link" href={href("/responses")}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}

import type { PublicAnswer } from "#app/domain/responses/public-answer.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import type { ResponseFilter } from "./response-address.ts";
import { ResponsePages } from "./response-pages.tsx";
import { ResponseResults } from "./response-results.tsx";
import { ResponseSearch } from "./response-search.tsx";

type ResponseListPageProps = {
  filter: ResponseFilter;
  responses: PublicAnswer[];
  found: number;
  page: number;
  pages: number;
};

export function ResponseListPage({ filter, responses, found, page, pages }: ResponseListPageProps) {
  const { say } = useTexts();
  const isFiltered = filter.q !== "" || filter.outcome !== null;
  return (
    <>
      <h1 className="govuk-heading-xl">{say("responses.title")}</h1>
      <p className="govuk-body-l">{say("responses.intro")}</p>
      {found === 0 && !isFiltered ? (
        <NothingYet />
      ) : (
        <>
          <ResponseSearch filter={filter} />
          <p className="count" role="status">
            {say(isFiltered ? "responses.found" : "responses.all", { count: found })}
          </p>
          {found === 0 ? <NothingFound filter={filter} /> : <ResponseResults responses={responses} />}
          <ResponsePages filter={filter} page={page} pages={pages} />
        </>
      )}
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

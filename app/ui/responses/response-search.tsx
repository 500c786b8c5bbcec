import { OUTCOMES } from "#app/domain/responses/outcome.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { type ResponseFilter, responsesAddress } from "./response-address.ts";

/** Search and filter as plain links and a GET form; what is chosen can be taken away again one by one. */
export function ResponseSearch({ filter }: { filter: ResponseFilter }) {
  const { t, say, href } = useTexts();
  return (
    <search className="filter">
      <form className="filter__search" method="get" action={href("/responses")}>
        {filter.outcome ? <input type="hidden" name="outcome" value={filter.outcome} /> : null}
        <Input
          name="q"
          type="search"
          label={{ children: say("responses.search.label") }}
          value={filter.q}
          attributes={{ maxLength: 100 }}
          afterInput={
            <Button className="filter__button" attributes={{ "aria-label": t("responses.search.button") }}>
              {say("responses.search.button")}
            </Button>
          }
        />
      </form>
      <OutcomeLinks filter={filter} />
      <ChosenFilters filter={filter} />
    </search>
  );
}

function OutcomeLinks({ filter }: { filter: ResponseFilter }) {
  const { t, say, href } = useTexts();
  return (
    <nav aria-label={t("responses.filter.heading")}>
      <ul className="filter__choices">
        {[null, ...OUTCOMES].map((outcome) => (
          <li key={outcome ?? "all"}>
            <a
              className="govuk-link filter__choice"
              href={href(responsesAddress({ q: filter.q, outcome }))}
              aria-current={filter.outcome === outcome ? "true" : undefined}
            >
              {say(outcome ? `outcome.${outcome}` : "responses.filter.all")}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ChosenFilters({ filter }: { filter: ResponseFilter }) {
  const { t, say, href } = useTexts();
  const { q, outcome } = filter;
  if (!q && !outcome) return null;
  return (
    <ul className="filter__tags" aria-label={t("responses.filter.chosen")}>
      {q ? (
        <li>
          <a className="filter__tag" href={href(responsesAddress({ q: "", outcome }))}>
            <span className="govuk-visually-hidden">{say("responses.filter.remove")}</span> “{q}”
          </a>
        </li>
      ) : null}
      {outcome ? (
        <li>
          <a className="filter__tag" href={href(responsesAddress({ q, outcome: null }))}>
            <span className="govuk-visually-hidden">{say("responses.filter.remove")}</span>{" "}
            {say(`outcome.${outcome}`)}
          </a>
        </li>
      ) : null}
    </ul>
  );
}

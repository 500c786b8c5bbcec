import type { ActionStatus } from "#app/domain/actions/status.ts";
import { ChosenFilters } from "#app/ui/chosen-filters.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { SearchField } from "#app/ui/search-field.tsx";

export type ActionFilter = { q: string; status: ActionStatus | null };

/** Search as a GET form, and one link for each status that an action has. */
export function ActionSearch({ filter, statuses }: { filter: ActionFilter; statuses: ActionStatus[] }) {
  const { t, say, href } = useTexts();
  const { q, status } = filter;
  const chosen = [
    ...(q ? [{ words: `“${q}”`, without: actionsAddress({ q: "", status }) }] : []),
    ...(status
      ? [{ words: t(`action.status.${status}`), without: actionsAddress({ q, status: null }) }]
      : []),
  ];
  return (
    <search className="filter">
      <form className="filter__search" method="get" action={href("/actions")}>
        {status ? <input type="hidden" name="status" value={status} /> : null}
        <SearchField label={say("actions.search.label")} value={q} />
      </form>
      <nav aria-label={t("action.status.label")}>
        <ul className="filter__choices">
          {[null, ...statuses].map((one) => (
            <li key={one ?? "all"}>
              <a
                className="govuk-link filter__choice"
                href={href(actionsAddress({ q, status: one }))}
                aria-current={status === one ? "true" : undefined}
              >
                {say(one ? `action.status.${one}` : "actions.filter.all")}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ChosenFilters chosen={chosen} />
    </search>
  );
}

/** The address of the list, with only what is set. */
export function actionsAddress({ q, status, page = 1 }: ActionFilter & { page?: number }): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (status) query.set("status", status);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/actions?${query}` : "/actions";
}

import { DISPOSITIONS } from "#app/domain/ledger/dispositions.ts";
import { CHANNELS } from "#app/domain/triage/channels.ts";
import type { QueueFilters } from "#app/domain/triage/schema.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Select, type SelectItem } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import type { Choice } from "./form-page.ts";
import { queueAddress } from "./queue-address.ts";

export type QueueChoices = { events: Choice[]; areas: Choice[]; themes: Choice[]; languages: Choice[] };
type Field = Exclude<keyof QueueFilters, "q" | "after">;

/** The filters as a form that is sent by GET, so that a filtered queue has an address, and those that are chosen. */
export function QueueFilterForm({
  filters,
  choices,
  isOpen,
}: {
  filters: QueueFilters;
  choices: QueueChoices;
  isOpen: boolean;
}) {
  const { say } = useTexts();
  const fields = useFields(choices);
  const names = Object.keys(fields) as Field[];
  return (
    <>
      <ChosenFilters filters={filters} fields={fields} />
      <Details summary={say("triage.filters")} className="filter-box" open={isOpen}>
        <form className="filter" method="get" action="/staff/triage">
          <div className="filter__fields">
            <Input name="q" type="search" label={{ children: say("triage.filter.q") }} value={filters.q} />
            {names.map((name) => (
              <Select
                key={name}
                name={name}
                label={{ children: say(`triage.filter.${name}`) }}
                value={filters[name]}
                items={fields[name]}
              />
            ))}
          </div>
          <Button>{say("triage.filter.apply")}</Button>
        </form>
      </Details>
    </>
  );
}

function useFields({ events, areas, themes, languages }: QueueChoices): Record<Field, SelectItem[]> {
  const { t } = useTexts();
  const any = { value: "", text: t("triage.filter.any") };
  const items = (choices: Choice[]) => [any, ...choices.map(({ id, name }) => ({ value: id, text: name }))];
  return {
    disposition: [
      { value: "", text: t("disposition.short.waiting") },
      ...DISPOSITIONS.filter((name) => name !== "waiting").map((name) => ({
        value: name,
        text: t(`disposition.short.${name}`),
      })),
      { value: "any", text: t("triage.filter.everything") },
    ],
    event: [...items(events), { value: "none", text: t("triage.filter.noEvent") }],
    theme: items(themes),
    area: items(areas),
    channel: items(CHANNELS.map((name) => ({ id: name, name: t(`channel.${name}`) }))),
    language: items(languages),
  };
}

/** Each chosen filter is a link to the queue without it. */
function ChosenFilters({ filters, fields }: { filters: QueueFilters; fields: Record<Field, SelectItem[]> }) {
  const { t, say } = useTexts();
  const { q, after: _, ...chosen } = filters;
  const tags = (Object.keys(chosen) as Field[])
    .filter((name) => chosen[name] !== "")
    .map((name) => ({
      name,
      text: fields[name].find(({ value }) => value === chosen[name])?.text ?? chosen[name],
    }));
  const all = q ? [{ name: "q" as const, text: q }, ...tags] : tags;
  if (all.length === 0) return null;
  return (
    <div className="filter__selected">
      <h2 className="govuk-heading-s">{say("triage.filter.selected")}</h2>
      <ul className="filter__tags">
        {all.map(({ name, text }) => (
          <li key={name}>
            <a
              className="filter__tag"
              href={queueAddress({ ...filters, after: "", [name]: "" })}
              aria-label={t("triage.filter.remove", { name: text })}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
      <a className="govuk-link" href="/staff/triage">
        {say("triage.filter.clear")}
      </a>
    </div>
  );
}

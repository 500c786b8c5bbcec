import { DISPOSITIONS } from "#app/domain/ledger/dispositions.ts";
import { CHANNELS } from "#app/domain/triage/channels.ts";
import { AGES, LOOKS, RISKS } from "#app/domain/triage/queue-choices.ts";
import type { QueueFilters } from "#app/domain/triage/schema.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Select, type SelectItem } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import type { Choice } from "./form-page.ts";
import { periodText } from "./period-text.ts";
import { queueAddress } from "./queue-address.ts";

export type QueueChoices = {
  events: Choice[];
  areas: Choice[];
  themes: Choice[];
  languages: Choice[];
  people: Choice[];
};
type Field = Exclude<keyof QueueFilters, "q" | "after" | "period">;

/** The filters as a form that is sent by GET, so that a filtered queue has an address, and those that are chosen. */
export function QueueFilterForm({ filters, choices }: { filters: QueueFilters; choices: QueueChoices }) {
  const { say } = useTexts();
  const fields = useFilterFields(choices);
  const names = Object.keys(fields) as Field[];
  const apply = (
    <Button variant="secondary" className="button--small">
      {say("triage.filter.apply")}
    </Button>
  );
  return (
    <>
      <form className="filter" method="get" action="/staff/triage">
        <div className="filter__search">
          <Input
            name="q"
            type="search"
            label={{ children: say("triage.filter.q") }}
            value={filters.q}
            attributes={{ "data-key": "/" }}
          />
          {filters.period ? <input type="hidden" name="period" value={filters.period} /> : null}
          {apply}
        </div>
        <Details summary={say("triage.filter.more")} className="filter-box">
          <div className="filter__fields">
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
          {apply}
        </Details>
      </form>
      <ChosenFilters filters={filters} fields={fields} />
    </>
  );
}

/** The choices of each filter, in the order in which they are asked for. */
export function useFilterFields({
  events,
  areas,
  themes,
  languages,
  people,
}: QueueChoices): Record<Field, SelectItem[]> {
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
    message: items([
      { id: "answered", name: t("triage.filter.message.answered") },
      { id: "open", name: t("triage.filter.message.open") },
    ]),
    risk: items(["any" as const, ...RISKS].map((id) => ({ id, name: t(`triage.filter.risk.${id}`) }))),
    look: items(LOOKS.map((id) => ({ id, name: t(`triage.filter.look.${id}`) }))),
    calm: [
      { value: "", text: t("triage.filter.calm.no") },
      { value: "yes", text: t("triage.filter.calm.yes") },
    ],
    age: items(AGES.map((id) => ({ id, name: t("triage.filter.age.days", { days: id }) }))),
    assigned: items([
      { id: "me", name: t("triage.filter.assigned.me") },
      { id: "nobody", name: t("triage.filter.assigned.nobody") },
      ...people,
    ]),
  };
}

/** Each chosen filter is a link to the queue without it. */
function ChosenFilters({ filters, fields }: { filters: QueueFilters; fields: Record<Field, SelectItem[]> }) {
  const texts = useTexts();
  const { t, say } = texts;
  const { q, after: _, period, ...chosen } = filters;
  const tags = (Object.keys(chosen) as Field[])
    .filter((name) => chosen[name] !== "")
    .map((name) => ({
      name,
      text: fields[name].find(({ value }) => value === chosen[name])?.text ?? chosen[name],
    }));
  const all = [
    ...(q ? [{ name: "q" as const, text: q }] : []),
    ...(period ? [{ name: "period" as const, text: periodText(period, texts) }] : []),
    ...tags,
  ];
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

import { INFLUENCES } from "#app/domain/actions/influence.ts";
import type { SuggestedAction } from "#app/domain/actions/suggested-actions.server.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import type { Choice } from "#app/ui/triage/form-page.ts";
import { onKey } from "./desk-keys.ts";

export type SortFormProps = {
  itemId: string;
  /** Behind the addresses that the form is sent to. */
  query: string;
  suggestions: SuggestedAction[];
  /** Linked already: not offered again. */
  linked: string[];
  themes: Choice[];
  ticked: string[];
  actions: { id: string; number: string; title: string }[];
};

const SUGGESTION_KEYS = ["1", "2", "3"] as const;

/**
 * Themes and action in one form: the button of a suggestion does both at once. The button that only saves the themes
 * comes first, so that Enter in a field never links by accident.
 */
export function SortForm(props: SortFormProps) {
  const { say } = useTexts();
  const { itemId, query, suggestions, linked } = props;
  const open = suggestions.filter(({ actionId }) => !linked.includes(actionId));
  return (
    <form method="post" action={`/staff/triage/${itemId}/links${query}`} className="sort" noValidate>
      <input type="hidden" name="withThemes" value="yes" />
      <SortThemes {...props} />
      <h3 className="pane-heading">{say("triage.sort.suggested")}</h3>
      {open.length === 0 ? <p className="sort__none">{say("triage.sort.noSuggestion")}</p> : null}
      <ol className="suggestions">
        {open.slice(0, SUGGESTION_KEYS.length).map((suggestion, position) => (
          <Suggestion key={suggestion.actionId} suggestion={suggestion} position={position} />
        ))}
      </ol>
      <OtherAction {...props} />
    </form>
  );
}

function SortThemes({ itemId, query, themes, ticked }: SortFormProps) {
  const { say } = useTexts();
  return (
    <fieldset className="chips">
      <legend className="pane-heading">{say("triage.sort.themes")}</legend>
      {themes.map(({ id, name }, position) => (
        <label key={id} className="chip">
          <input
            type="checkbox"
            name="themes"
            value={id}
            defaultChecked={ticked.includes(id)}
            {...(position === 0 ? onKey("t") : {})}
            data-key-does="focus"
          />
          <span>{name}</span>
        </label>
      ))}
      {themes.length > 0 ? (
        <button type="submit" className="quiet-button" formAction={`/staff/triage/${itemId}/themes${query}`}>
          {say("triage.sort.themesOnly")}
        </button>
      ) : null}
      <a className="govuk-link quiet-link" href={`/staff/triage/${itemId}/new-theme${query}`}>
        {say("triage.sort.newTheme")}
      </a>
    </fieldset>
  );
}

function Suggestion({ suggestion, position }: { suggestion: SuggestedAction; position: number }) {
  const { say } = useTexts();
  const { actionId, number, title, why, similarLinked } = suggestion;
  const key = SUGGESTION_KEYS[position] ?? "3";
  return (
    <li className="suggestion suggestion--row">
      <button
        type="submit"
        className="govuk-button button--small"
        name="suggested"
        value={actionId}
        {...onKey(key)}
      >
        <kbd>{key}</kbd> {say("triage.sort.accept")}
        <span className="govuk-visually-hidden"> {say("triage.sort.acceptWhich", { number })}</span>
      </button>
      <div>
        <p className="suggestion__title">
          <strong>{number}</strong> {title}
        </p>
        {why.length > 0 ? (
          <p className="suggestion__why">{say("triage.sort.why", { why: why.join(", ") })}</p>
        ) : null}
        {similarLinked > 0 ? (
          <p className="suggestion__why">{say("triage.sort.similar", { count: similarLinked })}</p>
        ) : null}
      </div>
    </li>
  );
}

function OtherAction({ itemId, actions, linked }: SortFormProps) {
  const { say, t } = useTexts();
  return (
    <>
      <div className="sort__other">
        <Select
          name="action"
          id={`pane-action-${itemId}`}
          label={{ children: say("triage.sort.other") }}
          attributes={onKey("l")}
          items={[
            { value: "", text: t("triage.links.choose") },
            ...actions
              .filter(({ id }) => !linked.includes(id))
              .map(({ id, number, title }) => ({ value: id, text: `${number} ${title}` })),
          ]}
        />
        <Select
          name="influence"
          id={`pane-influence-${itemId}`}
          label={{ children: say("triage.sort.influence") }}
          value="addedWeight"
          items={INFLUENCES.map((influence) => ({ value: influence, text: t(`influence.${influence}`) }))}
        />
        <button type="submit" className="govuk-button govuk-button--secondary button--small">
          {say("triage.sort.link")}
        </button>
      </div>
      <Details summary={say("triage.links.beforeAfter")} className="sort__claim">
        {(["before", "after"] as const).map((name) => (
          <Textarea
            key={name}
            name={name}
            id={`pane-${name}-${itemId}`}
            rows={2}
            label={{ children: say(`triage.links.${name}`) }}
            hint={{ children: say("triage.links.hint") }}
          />
        ))}
      </Details>
    </>
  );
}

import type { DeskPlace } from "#app/domain/desk/schema.ts";
import type { SimilarItem } from "#app/domain/triage/similar-items.server.ts";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { deskAddress } from "./desk-address.ts";
import { DeskFields } from "./desk-fields.tsx";
import { onKey } from "./desk-keys.ts";

type SimilarItemsProps = { itemId: string; place: DeskPlace; similar: SimilarItem[]; mayDecide: boolean };

/** What others said that is like this, and why; the ticked ones go with it to the form that makes a group of them. */
export function SimilarItems({ itemId, place, similar, mayDecide }: SimilarItemsProps) {
  const { say } = useTexts();
  if (similar.length === 0) return null;
  return (
    <section className="similar" aria-labelledby="similar">
      <h3 className="pane-heading" id="similar">
        {say("triage.similar.title")}
      </h3>
      <form method="get" action="/staff/triage/bulk">
        <DeskFields place={{ ...place, item: itemId }} />
        <input type="hidden" name="kind" value="group" />
        <input type="hidden" name="items" value={itemId} />
        <ul className="similar__list">
          {similar.map((one, at) => (
            <Similar key={one.itemId} {...{ one, place, mayDecide }} isFirst={at === 0} />
          ))}
        </ul>
        {mayDecide ? (
          <button type="submit" className="govuk-button govuk-button--secondary button--small">
            {say("triage.similar.group")}
          </button>
        ) : null}
      </form>
    </section>
  );
}

type SimilarProps = { one: SimilarItem; place: DeskPlace; isFirst: boolean; mayDecide: boolean };

function Similar({ one, place, isFirst, mayDecide }: SimilarProps) {
  const { say } = useTexts();
  const { itemId, words, language, needsWarning, isDuplicate, groupId, why } = one;
  const said = (
    <span className="similar__words" lang={needsWarning ? undefined : language} dir="auto">
      {needsWarning ? say("triage.warning.title") : words}
    </span>
  );
  return (
    <li className="similar__row">
      {mayDecide ? (
        <label className="similar__tick">
          <input
            type="checkbox"
            name="items"
            value={itemId}
            defaultChecked={isDuplicate}
            {...(isFirst ? onKey("g") : {})}
            data-key-does="focus"
          />
          {said}
        </label>
      ) : (
        said
      )}
      <p className="similar__why">
        {isDuplicate ? <Tag colour="yellow">{say("staff.groups.duplicate")}</Tag> : null}
        {why.length > 0 ? <span>{say("staff.groups.why", { words: why.join(", ") })}</span> : null}
        {groupId ? (
          <a className="govuk-link" href={`/staff/groups/${groupId}`}>
            {say("triage.similar.inGroup")}
          </a>
        ) : null}
        <a className="govuk-link" href={deskAddress({ ...place, item: itemId })}>
          {say("triage.similar.open")}
          <span className="govuk-visually-hidden">: {needsWarning ? "" : words.slice(0, 60)}</span>
        </a>
      </p>
    </li>
  );
}

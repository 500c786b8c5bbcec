import type { ReactNode } from "react";
import type { ItemNote } from "#app/domain/desk/item-notes.server.ts";
import type { DeskPlace } from "#app/domain/desk/schema.ts";
import type { ToldEntry } from "#app/domain/insights/told-entries.server.ts";
import type { ItemProtection } from "#app/domain/triage/item-protection.server.ts";
import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import type { SimilarItem } from "#app/domain/triage/similar-items.server.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { PracticeNote } from "#app/ui/layout/practice-note.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { AbuseState } from "#app/ui/triage/abuse-judgement.tsx";
import { DispositionTag } from "#app/ui/triage/disposition-tag.tsx";
import { type Choice, withOwn } from "#app/ui/triage/form-page.ts";
import { ItemHistory } from "#app/ui/triage/item-history.tsx";
import { ItemState } from "#app/ui/triage/item-state.tsx";
import { Objections } from "#app/ui/triage/objections.tsx";
import { ProtectedWords } from "#app/ui/triage/protected-words.tsx";
import { spokenForText } from "#app/ui/triage/spoken-for.ts";
import { deskAddress, deskQuery } from "./desk-address.ts";
import { onKey } from "./desk-keys.ts";
import { ItemNotes } from "./item-notes.tsx";
import { PaneArea, PaneAssignment, PaneClosures } from "./pane-forms.tsx";
import { PaneSteps } from "./pane-steps.tsx";
import { SimilarItems } from "./similar-items.tsx";
import { SortForm, type SortFormProps } from "./sort-form.tsx";

export type ItemPaneProps = {
  place: DeskPlace;
  item: QueueItem;
  protection: ItemProtection;
  /** The name of its language. */
  language: string;
  notes: ItemNote[];
  similar: SimilarItem[];
  history: ToldEntry[];
  sort: Pick<SortFormProps, "suggestions" | "themes" | "ticked" | "actions">;
  areas: Choice[];
  people: Choice[];
  me: string;
  may: { decide: boolean; moveToLane: boolean; readOriginal: boolean; settleHint: boolean };
  step: { previous: string | null; next: string | null; position: number; shown: number };
  /** Above the words: what to look at first. */
  warnings?: ReactNode;
};

/** The chosen item: what was said, what was decided, and everything that is done most, each a form of its own. */
export function ItemPane(props: ItemPaneProps) {
  const { item, place, may, protection, warnings, notes, similar } = props;
  const query = deskQuery(place);
  const mayDecide = may.decide && item.withdrawal === null;
  return (
    <>
      {item.isPractice ? <PracticeNote /> : null}
      <PaneHead {...props} />
      {warnings}
      <ProtectedWords item={item} protection={protection} maySettle={may.settleHint} query={query} />
      <PaneSteps item={item} query={query} may={may} />
      <AbuseState itemId={item.id} abuse={protection.abuse} mayDecide={may.decide} />
      <Objections itemId={item.id} objections={protection.objections} may={may} />
      <ItemState item={item} mayDecide={may.decide} mayReadOriginal={may.readOriginal} />
      {mayDecide ? <Sorting {...props} query={query} /> : null}
      <SimilarItems itemId={item.id} place={place} similar={similar} mayDecide={may.decide} />
      {mayDecide ? <Decisions {...props} query={query} /> : null}
      <ItemNotes itemId={item.id} notes={notes} query={query} mayWrite={mayDecide} />
      <PaneFoot {...props} />
    </>
  );
}

function Sorting({ item, sort, query }: ItemPaneProps & { query: string }) {
  if (item.closures.some(({ kind }) => kind === "withheld")) return null;
  const linked = item.links.map(({ action }) => action.id);
  const themes = withOwn(sort.themes, item.themes);
  return <SortForm itemId={item.id} query={query} linked={linked} {...sort} themes={themes} />;
}

function Decisions({ item, areas, people, me, query }: ItemPaneProps & { query: string }) {
  return (
    <>
      <PaneClosures item={item} query={query} />
      <div className="pane-lines">
        <PaneArea item={item} query={query} areas={areas} />
        <PaneAssignment item={item} query={query} people={people} me={me} />
      </div>
    </>
  );
}

function PaneHead({ item, language, place, step }: ItemPaneProps) {
  const texts = useTexts();
  const { say, t, date } = texts;
  const spokenFor = spokenForText(item, texts);
  const { previous, next, position, shown } = step;
  return (
    <header className="pane-head">
      <h2 className="pane-head__title">
        {say("triage.item.heading", {
          where: item.event?.name ?? t("triage.item.noEvent"),
          date: date(item.receivedAt),
        })}
      </h2>
      <p className="pane-head__facts">
        <DispositionTag disposition={item.disposition} />
        <span>{say(`channel.${item.channel}`)}</span>
        <span>{language}</span>
        {spokenFor ? <span>{spokenFor}</span> : null}
      </p>
      <nav className="pane-head__steps" aria-label={t("triage.desk.item")}>
        <a className="govuk-link pane-head__back" href={deskAddress({ ...place, item: "" })}>
          {say("triage.desk.toQueue")}
        </a>
        {previous ? (
          <a className="govuk-link" href={previous} {...onKey("k")}>
            {say("triage.desk.previous")}
          </a>
        ) : null}
        {position > 0 ? <span>{say("triage.desk.place", { position, shown })}</span> : null}
        {next ? (
          <a className="govuk-link" href={next} {...onKey("j")}>
            {say("triage.desk.next")}
          </a>
        ) : null}
      </nav>
    </header>
  );
}

function PaneFoot({ item, history }: ItemPaneProps) {
  const { say } = useTexts();
  return (
    <>
      <p className="pane-more">
        <a className="govuk-link" href={`/staff/triage/${item.id}`}>
          {say("triage.desk.whole")}
        </a>
        <span>{say("triage.desk.wholeHint")}</span>
      </p>
      <Details summary={say("triage.item.history")} className="choice choice--small">
        <ItemHistory history={history} />
      </Details>
    </>
  );
}

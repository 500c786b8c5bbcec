import type { SavedView } from "#app/domain/desk/saved-views.server.ts";
import type { DeskPlace } from "#app/domain/desk/schema.ts";
import type { QueueRow } from "#app/domain/triage/queue.server.ts";
import { MOST_COUNTED } from "#app/domain/triage/queue-choices.ts";
import { Pagination } from "#app/ui/govuk/pagination.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { type QueueChoices, QueueFilterForm } from "#app/ui/triage/queue-filters.tsx";
import { deskAddress, deskQuery, viewQuery } from "./desk-address.ts";
import { onKey } from "./desk-keys.ts";
import { DeskQueue } from "./desk-queue.tsx";
import { type DoneOnDesk, DoneStrip } from "./done-strip.tsx";
import { ItemPane, type ItemPaneProps } from "./item-pane.tsx";
import { KeysDialog } from "./keys-list.tsx";
import { SavedViewLinks } from "./saved-view-links.tsx";

export type DeskPageProps = {
  title: string;
  place: DeskPlace;
  choices: QueueChoices;
  views: SavedView[];
  rows: QueueRow[];
  count: number;
  next: string | null;
  isTicked: boolean;
  /** How many items this person has linked or closed since midnight. */
  today: number;
  canUndo: boolean;
  done: Omit<DoneOnDesk, "query"> | null;
  pane: Omit<ItemPaneProps, "place"> | null;
  names: Record<string, string>;
  mayDecide: boolean;
};

/** The triage desk: the queue on the left, the chosen item on the right. On a phone the one that the address names. */
export function DeskPage(props: DeskPageProps) {
  const { place, pane, done, mayDecide } = props;
  const { say, t } = useTexts();
  const query = deskQuery(place);
  return (
    <StaffFrame isWide>
      <DeskHead {...props} />
      <div className={`triage-desk${place.item ? " triage-desk--item" : ""}`}>
        <div className="triage-desk__queue">
          {done && !place.item ? <DoneStrip {...done} query={query} /> : null}
          <QueueColumn {...props} />
        </div>
        <section className="triage-desk__item" aria-label={t("triage.desk.item")}>
          {done && place.item ? <DoneStrip {...done} query={query} /> : null}
          {pane ? (
            <ItemPane place={place} {...pane} />
          ) : (
            <p className="desk-empty">
              {say(viewQuery(place) ? "triage.desk.noneLeft" : "triage.emptyWaiting")}
            </p>
          )}
        </section>
      </div>
      {mayDecide ? <KeysDialog /> : null}
    </StaffFrame>
  );
}

function DeskHead({ title, place, today, canUndo, mayDecide, done }: DeskPageProps) {
  const { say } = useTexts();
  return (
    <div className="desk-head">
      <h1 className="govuk-heading-m">{title}</h1>
      <p className="desk-head__tools">
        {mayDecide ? (
          <span className="desk-head__today">{say("triage.desk.today", { count: today })}</span>
        ) : null}
        {canUndo && mayDecide ? (
          <a
            className="govuk-link"
            href={`/staff/triage/undo${deskQuery(place)}`}
            {...(done?.batch ? {} : onKey("u"))}
          >
            {say("triage.desk.undoLast")}
          </a>
        ) : null}
        {mayDecide ? (
          <a className="govuk-link" href="/staff/triage/keys" data-dialog="keys" {...onKey("?")}>
            {say("triage.keys.title")}
          </a>
        ) : null}
        <a className="govuk-link" href="/staff/feedback/new">
          {say("triage.add")}
        </a>
      </p>
    </div>
  );
}

function QueueColumn(props: DeskPageProps) {
  const { place, choices, views, rows, count, next, pane } = props;
  const { say, t } = useTexts();
  const { item: _, ...filters } = place;
  const isFiltered = viewQuery(place) !== "";
  const step = (after: string, words: "next" | "first") => ({
    href: deskAddress({ ...place, after, item: "" }),
    children: say(`triage.page.${words}`),
  });
  return (
    <>
      <SavedViewLinks views={views} place={place} />
      <QueueFilterForm filters={filters} choices={choices} />
      <p className="count" role="status">
        {count > MOST_COUNTED
          ? say("triage.count.many", { most: MOST_COUNTED })
          : say("triage.count", { count })}
      </p>
      {rows.length === 0 ? (
        <p className="govuk-body">{say(isFiltered ? "triage.empty" : "triage.desk.nothing")}</p>
      ) : (
        <DeskQueue {...props} chosen={pane?.item.id ?? null} />
      )}
      {next || place.after ? (
        <Pagination
          label={t("triage.page.label")}
          {...(place.after ? { previous: step("", "first") } : {})}
          {...(next ? { next: step(next, "next") } : {})}
        />
      ) : null}
    </>
  );
}

import { Table } from "#app/ui/govuk/table.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type ReadingListProps = {
  title: string;
  hasLanguages: boolean;
  items: {
    id: string;
    language: string;
    languageName: string;
    since: Date | string;
    event: string | null;
    isPractice: boolean;
  }[];
  /** For those who may see the queue: how many wait in each language, theirs or not. */
  counts: { name: string; language: string; waiting: number }[];
  isDone: boolean;
};

/** What waits in the languages of this person. No words are in the list: they are a page further. */
export function ReadingList({ title, hasLanguages, items, counts, isDone }: ReadingListProps) {
  const { t, say, number } = useTexts();
  return (
    <StaffFrame done={isDone ? "staff.reading.done" : undefined}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.reading.intro")}</p>
      {items.length === 0 ? (
        <p className="govuk-body">{say(hasLanguages ? "staff.reading.none" : "staff.reading.noLanguages")}</p>
      ) : (
        <ul className="queue">
          {items.map((item) => (
            <ReadingRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {counts.length > 0 ? (
        <Table
          caption={t("staff.reading.counts")}
          captionClassName="govuk-table__caption--m"
          firstCellIsHeader
          head={[
            { children: t("staff.reading.language") },
            { children: t("staff.reading.items"), format: "numeric" },
          ]}
          rows={counts.map(({ name, language, waiting }) => [
            { children: <span lang={language}>{name}</span> },
            { children: number(waiting), format: "numeric" },
          ])}
        />
      ) : null}
    </StaffFrame>
  );
}

function ReadingRow({ item }: { item: ReadingListProps["items"][number] }) {
  const { say, date } = useTexts();
  const { id, language, languageName, since, event, isPractice } = item;
  return (
    <li className="queue__item">
      <p className="queue__words">
        <a className="govuk-link" href={`/staff/reading/${id}`}>
          {say("staff.reading.item")}: <span lang={language}>{languageName}</span>
        </a>
      </p>
      <p className="queue__meta">
        {isPractice ? <Tag colour="yellow">{say("staff.practice.tag")}</Tag> : null}
        <span>{event ?? say("triage.item.noEvent")}</span>
        <span>{say("staff.reading.since", { date: date(new Date(since)) })}</span>
      </p>
    </li>
  );
}

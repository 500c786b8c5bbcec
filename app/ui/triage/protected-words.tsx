import { HINT_KINDS, WARNED_KINDS } from "#app/domain/feedback/screening/hint-kinds.ts";
import type { ItemProtection } from "#app/domain/triage/item-protection.server.ts";
import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ContentWarning } from "./content-warning.tsx";
import { ItemHints } from "./item-hints.tsx";
import { ItemWords } from "./item-words.tsx";
import { MarkedWords } from "./marked-words.tsx";

type ProtectedWordsProps = {
  item: QueueItem;
  protection: ItemProtection;
  maySettle: boolean;
  /** On the desk: what leads back to it. */
  query?: string;
};

/** The words of an item with what was found in them, behind a warning when they may be hard to read. */
export function ProtectedWords(props: ProtectedWordsProps) {
  const { item, protection } = props;
  if (item.withdrawal || !item.words) return <ItemWords item={item} />;
  const open = protection.hints.filter(({ settledAt }) => !settledAt).map(({ kind }) => kind);
  const kinds = HINT_KINDS.filter((kind) => open.includes(kind) && WARNED_KINDS.includes(kind));
  if (!protection.needsWarning) return <WordsAndHints {...props} />;
  return (
    <ContentWarning kinds={kinds}>
      <WordsAndHints {...props} />
    </ContentWarning>
  );
}

function WordsAndHints({ item, protection, maySettle, query = "" }: ProtectedWordsProps) {
  const { say, date } = useTexts();
  const { translation, needsReaderSince, readers, hints } = protection;
  const places = hints.flatMap(({ place, settledAt }) => (place && !settledAt ? [place] : []));
  const shown = item.words?.shown ?? "";
  return (
    <>
      {translation ? (
        <>
          <h2 className="govuk-heading-s">{say("triage.translation.title")}</h2>
          <MarkedWords words={translation.words} places={places} language={translation.language} />
          <p className="decided__meta">
            {say("triage.translation.by", { name: translation.by, date: date(translation.at) })}
          </p>
          <h2 className="govuk-heading-s">{say("triage.translation.original")}</h2>
        </>
      ) : null}
      <MarkedWords words={shown} places={translation ? [] : places} language={item.language} />
      {needsReaderSince ? (
        <InsetText>
          {readers.length > 0
            ? say("triage.needsReader.named", { names: readers.join(", "), date: date(needsReaderSince) })
            : say("triage.needsReader", { date: date(needsReaderSince) })}{" "}
          <a className="govuk-link" href="/staff/reading">
            {say("triage.needsReader.go")}
          </a>
        </InsetText>
      ) : null}
      <ItemHints itemId={item.id} protection={protection} maySettle={maySettle} query={query} />
    </>
  );
}

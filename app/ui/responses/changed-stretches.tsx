import type { Stretch } from "#app/domain/responses/word-changes.ts";
import { useTexts } from "#app/ui/page-context.tsx";

/** A text with what was put in and taken out. */
export function ChangedStretches({ stretches }: { stretches: Stretch[] }) {
  return stretches.map(({ kind, text }, at) =>
    kind === "same" ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text have an order and nothing else
      <Changed key={at} kind={kind} text={text} />
    ),
  );
}

/** Said as well as shown: a screen reader does not tell what is underlined. */
function Changed({ kind, text }: { kind: "added" | "removed"; text: string }) {
  const { t, language } = useTexts();
  const Element = kind === "added" ? "ins" : "del";
  return (
    <Element>
      <span className="govuk-visually-hidden" lang={language}>
        {` [${t(`responses.revisions.${kind}`)}] `}
      </span>
      {text}
    </Element>
  );
}

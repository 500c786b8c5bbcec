import type { PassageKind } from "#app/domain/translations/passage.ts";
import type { StateInLanguage } from "#app/domain/translations/translation-states.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { nameOfLanguage } from "./language-name.ts";
import { TranslationStateTag } from "./translation-state-tag.tsx";
import { translationAddress } from "./translations-address.ts";

type PassageLanguagesProps = {
  title: string;
  kind: PassageKind;
  subjectId: string;
  languages: ({ language: string } & StateInLanguage)[];
};

/** One thing that is public, and how far it is in each language of the site. */
export function PassageLanguages({ title, kind, subjectId, languages }: PassageLanguagesProps) {
  const { say, language: shown } = useTexts();
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {languages.length > 0 ? (
        <Table
          head={[
            { children: say("staff.translations.language") },
            { children: say("staff.translations.state") },
          ]}
          firstCellIsHeader
          rows={languages.map(({ language, state, read }) => [
            {
              children: (
                <a className="govuk-link" href={translationAddress({ kind, subjectId, language })}>
                  {nameOfLanguage(language, shown)}
                </a>
              ),
            },
            { children: <TranslationStateTag state={state} read={read} /> },
          ])}
        />
      ) : (
        <p className="govuk-body">{say("staff.translations.noLanguages")}</p>
      )}
    </>
  );
}

import type { TranslationsToDo } from "#app/domain/insights/translations-to-do.server.ts";
import { PASSAGE_KINDS } from "#app/domain/translations/passage.ts";
import { TRANSLATION_STATES } from "#app/domain/translations/status.ts";
import type { CatalogueStanding } from "#app/platform/catalogue-standings.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { ListPages } from "#app/ui/list-pages.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { CatalogueList } from "./catalogue-list.tsx";
import { nameOfLanguage } from "./language-name.ts";
import { TranslationStateTag } from "./translation-state-tag.tsx";
import { type TranslationFilter, translationAddress, translationsAddress } from "./translations-address.ts";

type TranslationsPageProps = {
  title: string;
  languages: string[];
  catalogues: CatalogueStanding[];
  filter: TranslationFilter;
  /** null where the site is in one language. */
  list: TranslationsToDo | null;
};

/** What is public and how far it is translated, a language at a time. */
export function TranslationsPage({ title, languages, catalogues, filter, list }: TranslationsPageProps) {
  const { say } = useTexts();
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {say(list ? "staff.translations.intro" : "staff.translations.noLanguages")}
      </p>
      {list ? (
        <>
          <Filters languages={languages} filter={filter} />
          <States filter={filter} counts={list.counts} />
          <Passages filter={filter} passages={list.passages} />
          <ListPages
            page={list.page}
            pages={list.pages}
            pathOf={(page) => translationsAddress({ ...filter, page })}
          />
          <h2 className="govuk-heading-m">{say("staff.translations.catalogues")}</h2>
          <p className="govuk-body">{say("staff.translations.catalogues.words")}</p>
          <CatalogueList catalogues={catalogues} />
        </>
      ) : null}
    </>
  );
}

function Filters({ languages, filter }: Pick<TranslationsPageProps, "languages" | "filter">) {
  const { t, say, language: shown } = useTexts();
  return (
    <form className="filter" method="get" action="/staff/translations">
      <div className="filter__fields">
        <Select
          name="language"
          label={{ children: say("staff.translations.filter.language") }}
          value={filter.language ?? ""}
          items={languages.map((code) => ({ value: code, text: nameOfLanguage(code, shown) }))}
        />
        <Select
          name="kind"
          label={{ children: say("staff.translations.filter.kind") }}
          value={filter.kind ?? ""}
          items={[
            { value: "", text: t("staff.translations.filter.allKinds") },
            ...PASSAGE_KINDS.map((kind) => ({ value: kind, text: t(`staff.translations.kinds.${kind}`) })),
          ]}
        />
      </div>
      <input type="hidden" name="state" value={filter.state} />
      <Button>{say("staff.translations.filter.apply")}</Button>
    </form>
  );
}

function States({
  filter,
  counts,
}: Pick<TranslationsPageProps, "filter"> & Pick<TranslationsToDo, "counts">) {
  const { t, say, number } = useTexts();
  return (
    <nav aria-label={t("staff.translations.byState")}>
      <ul className="subnav">
        {TRANSLATION_STATES.map((state) => (
          <li key={state}>
            <a
              className="govuk-link"
              href={translationsAddress({ ...filter, state })}
              aria-current={state === filter.state ? "page" : undefined}
            >
              {say(`staff.translations.state.${state}`)} ({number(counts[state])})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Passages({
  filter,
  passages,
}: Pick<TranslationsPageProps, "filter"> & Pick<TranslationsToDo, "passages">) {
  const { say, language: shown } = useTexts();
  if (passages.length === 0) return <p className="govuk-body">{say("staff.translations.none")}</p>;
  return (
    <ul className="queue">
      {passages.map(({ kind, subjectId, name, language, state, read }) => (
        <li key={`${kind} ${subjectId}`} className="queue__item">
          <h2 className="govuk-heading-s queue__words">
            <a
              className="govuk-link"
              href={translationAddress({ kind, subjectId, language: filter.language ?? "" })}
              lang={language === shown ? undefined : language}
            >
              {name}
            </a>
          </h2>
          <div className="queue__meta">
            <span>{say(`staff.translations.kinds.${kind}`)}</span>
            <span>
              <TranslationStateTag state={state} read={read} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

import { OPEN_DATA, OPEN_DATA_COLUMNS, type OpenDataName } from "#app/domain/insights/open-data-package.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { openDataWords } from "./open-data-words.ts";

type OpenDataPageProps = { title: string; operatorName: string };

/** What the files are, how they count, how often they change, and whom to ask about using them. */
export function OpenDataPage({ title, operatorName }: OpenDataPageProps) {
  const { say, href } = useTexts();
  return (
    <SiteFrame back={{ path: "/ledger", text: say("ledger.title") }}>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{say("openData.intro")}</p>
      {OPEN_DATA.map((name) => (
        <OpenDataFile key={name} name={name} />
      ))}
      <section aria-labelledby="package">
        <h2 className="govuk-heading-m" id="package">
          {say("openData.package")}
        </h2>
        <p className="govuk-body">{say("openData.package.words")}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={href("/open-data/datapackage.json")}>
            datapackage.json
          </a>
        </p>
      </section>
      {(["counts", "changes", "cells"] as const).map((name) => (
        <section key={name} aria-labelledby={name}>
          <h2 className="govuk-heading-m" id={name}>
            {say(`openData.${name}`)}
          </h2>
          <p className="govuk-body">{say(`openData.${name}.words`)}</p>
        </section>
      ))}
      <section aria-labelledby="use">
        <h2 className="govuk-heading-m" id="use">
          {say("openData.use")}
        </h2>
        <p className="govuk-body">
          {say("openData.use.words", {
            name: operatorName,
            ask: (words) => (
              <a className="govuk-link" href={href("/help/contact")}>
                {words}
              </a>
            ),
          })}
        </p>
      </section>
    </SiteFrame>
  );
}

function OpenDataFile({ name }: { name: OpenDataName }) {
  const texts = useTexts();
  const { t, say, href } = texts;
  const { titleOf, meaningOf } = openDataWords(texts);
  return (
    <section aria-labelledby={name}>
      <h2 className="govuk-heading-l" id={name}>
        {titleOf(name)}
      </h2>
      <p className="govuk-body">{say(`openData.file.${name}`)}</p>
      <ul className="govuk-list">
        {["csv", "json"].map((ending) => (
          <li key={ending}>
            <a className="govuk-link" href={href(`/open-data/${name}.${ending}`)}>
              {say("openData.link", { file: titleOf(name), format: ending.toUpperCase() })}
            </a>
          </li>
        ))}
      </ul>
      <Table
        caption={t("openData.columns", { file: titleOf(name) })}
        captionClassName="govuk-visually-hidden"
        head={[{ children: t("openData.column") }, { children: t("openData.meaning") }]}
        firstCellIsHeader
        stackOnPhone
        rows={OPEN_DATA_COLUMNS[name].map((column) => [
          { children: <code dir="ltr">{column}</code> },
          { children: meaningOf(column) },
        ])}
      />
    </section>
  );
}

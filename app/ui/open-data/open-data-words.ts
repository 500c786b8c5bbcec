import type { OpenDataColumn, OpenDataName } from "#app/domain/insights/open-data-package.ts";
import { DISPOSITIONS, type Disposition } from "#app/domain/ledger/dispositions.ts";
import type { Texts } from "#app/platform/texts.ts";

/** The same words on the page and in the description for programs. */
export function openDataWords({ t }: Pick<Texts, "t">) {
  return {
    title: t("openData.title"),
    description: `${t("openData.intro")} ${t("openData.counts.words")}`,
    titleOf: (name: OpenDataName) => t(`nav.${name}`),
    descriptionOf: (name: OpenDataName) => t(`openData.file.${name}`),
    meaningOf: (column: OpenDataColumn) =>
      isDisposition(column) ? t(`ledger.meaning.${column}`) : t(`openData.column.${column}`),
  };
}

function isDisposition(column: OpenDataColumn): column is Disposition {
  return (DISPOSITIONS as readonly string[]).includes(column);
}

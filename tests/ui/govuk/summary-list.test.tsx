import type { HeadingLevel } from "#app/ui/govuk/attributes.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { content, look, type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type ActionOptions = PartOptions & { href: string; visuallyHiddenText?: string };
type ActionsOptions = { classes?: string; items?: ActionOptions[] };

type RowOptions = { classes?: string; key: PartOptions; value?: PartOptions; actions?: ActionsOptions };

type CardOptions = Pick<PartOptions, "classes" | "attributes"> & {
  title?: PartOptions & { headingLevel?: HeadingLevel };
  actions?: ActionsOptions;
};

type Options = PartOptions & { rows: (RowOptions | null | false | "")[]; card?: CardOptions };

testAgainstFixtures<Options>({
  component: "summary-list",
  render: (options) => (
    <SummaryList
      {...look(options)}
      rows={options.rows.map((row) => row && rowOf(row))}
      card={options.card && cardOf(options.card)}
    />
  ),
  leftOut: {
    extreme: "html with a style attribute: inline styles are refused by the site's security policy",
  },
});

function rowOf({ key, value, classes, actions }: RowOptions) {
  return {
    className: classes,
    term: content(key),
    termClassName: key.classes,
    value: content(value),
    valueClassName: value?.classes,
    actions: actions?.items?.map(actionOf),
    actionsClassName: actions?.classes,
  };
}

function cardOf({ title, actions, ...card }: CardOptions) {
  return {
    ...look(card),
    title: content(title),
    titleClassName: title?.classes,
    headingLevel: title?.headingLevel,
    actions: actions?.items?.map(actionOf),
    actionsClassName: actions?.classes,
  };
}

function actionOf({ href, visuallyHiddenText, ...action }: ActionOptions) {
  return { ...part(action), href, visuallyHiddenText };
}

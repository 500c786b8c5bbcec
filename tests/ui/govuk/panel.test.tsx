import type { HeadingLevel } from "#app/ui/govuk/attributes.ts";
import { Panel } from "#app/ui/govuk/panel.tsx";
import {
  content,
  look,
  nodesOf,
  type PartOptions,
  part,
  testAgainstFixtures,
} from "#tests/support/govuk-fixtures.ts";

type ActionOptions = PartOptions & { href?: string; type?: "button" | "submit" };

type Options = PartOptions & {
  titleText?: string;
  titleHtml?: string;
  headingLevel?: HeadingLevel;
  actions?: Pick<PartOptions, "classes" | "attributes"> & { items?: ActionOptions[] };
};

testAgainstFixtures<Options>({
  component: "panel",
  render: (options) => {
    const { classes = "", actions } = options;
    return (
      <Panel
        {...look({ ...options, classes: classes.replace("govuk-panel--interruption", "") })}
        variant={classes.includes("govuk-panel--interruption") ? "interruption" : "confirmation"}
        title={nodesOf(options.titleHtml) ?? options.titleText}
        headingLevel={options.headingLevel}
        actions={
          actions && {
            ...look(actions),
            items: actions.items?.map((action) => ({
              ...part(action),
              href: action.href,
              type: action.type,
            })),
          }
        }
      >
        {content(options)}
      </Panel>
    );
  },
});

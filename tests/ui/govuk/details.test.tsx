import { Details } from "#app/ui/govuk/details.tsx";
import {
  content,
  look,
  nodesOf,
  type PartOptions,
  testAgainstFixtures,
} from "#tests/support/govuk-fixtures.ts";

type Options = PartOptions & { id?: string; open?: boolean; summaryText?: string; summaryHtml?: string };

testAgainstFixtures<Options>({
  component: "details",
  render: (options) => (
    <Details
      {...look(options)}
      id={options.id}
      open={options.open}
      summary={nodesOf(options.summaryHtml) ?? options.summaryText}
    >
      {content(options)}
    </Details>
  ),
});

import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

testAgainstFixtures<PartOptions & { id?: string }>({
  component: "inset-text",
  render: (options) => <InsetText {...part(options)} id={options.id} />,
});

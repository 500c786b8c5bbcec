import { Hint } from "#app/ui/govuk/hint.tsx";
import { type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

testAgainstFixtures<PartOptions & { id?: string }>({
  component: "hint",
  render: (options) => <Hint {...part(options)} id={options.id} />,
});

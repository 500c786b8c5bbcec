import { Label } from "#app/ui/govuk/label.tsx";
import { type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

testAgainstFixtures<PartOptions & { for?: string; isPageHeading?: boolean }>({
  component: "label",
  render: (options) => (
    <Label {...part(options)} htmlFor={options.for} isPageHeading={options.isPageHeading} />
  ),
});

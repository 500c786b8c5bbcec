import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

testAgainstFixtures<PartOptions & { iconFallbackText?: string }>({
  component: "warning-text",
  render: (options) => (
    <WarningText {...part(options)} iconFallbackText={options.iconFallbackText || "Warning"} />
  ),
});

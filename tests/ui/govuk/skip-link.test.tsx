import { SkipLink } from "#app/ui/govuk/skip-link.tsx";
import { type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

testAgainstFixtures<PartOptions & { href?: string }>({
  component: "skip-link",
  render: (options) => <SkipLink {...part(options)} href={options.href ?? "#content"} />,
});

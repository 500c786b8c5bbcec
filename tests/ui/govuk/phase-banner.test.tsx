import { PhaseBanner } from "#app/ui/govuk/phase-banner.tsx";
import { type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

testAgainstFixtures<PartOptions & { tag?: PartOptions }>({
  component: "phase-banner",
  render: (options) => <PhaseBanner {...part(options)} tag={part(options.tag ?? {})} />,
});

import { BackLink } from "#app/ui/govuk/back-link.tsx";
import { content, look, type PartOptions, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = PartOptions & { href?: string };

testAgainstFixtures<Options>({
  component: "back-link",
  render: (options) => (
    <BackLink {...look(options)} href={options.href ?? "#"}>
      {content(options) ?? "Back"}
    </BackLink>
  ),
});

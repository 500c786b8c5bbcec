import { GenericHeader } from "#app/ui/govuk/generic-header.tsx";
import { look, nodesOf, type PartOptions, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = PartOptions & {
  url?: string;
  logoText?: string;
  logoHtml?: string;
  containerClasses?: string;
};

testAgainstFixtures<Options>({
  component: "generic-header",
  render: (options) => (
    <GenericHeader
      {...look(options)}
      url={options.url ?? "/"}
      logo={nodesOf(options.logoHtml) ?? options.logoText}
      containerClassName={options.containerClasses}
    />
  ),
});

import { ErrorSummary } from "#app/ui/govuk/error-summary.tsx";
import { look, nodesOf, type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = PartOptions & {
  titleText?: string;
  titleHtml?: string;
  descriptionText?: string;
  descriptionHtml?: string;
  errorList?: (PartOptions & { href?: string })[];
  disableAutoFocus?: boolean;
};

testAgainstFixtures<Options>({
  component: "error-summary",
  render: (options) => (
    <ErrorSummary
      {...look(options)}
      title={nodesOf(options.titleHtml) ?? options.titleText}
      description={nodesOf(options.descriptionHtml) ?? options.descriptionText}
      errors={options.errorList?.map((error) => ({ ...part(error), href: error.href }))}
      disableAutoFocus={options.disableAutoFocus}
    />
  ),
});

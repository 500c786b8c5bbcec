import { ErrorMessage } from "#app/ui/govuk/error-message.tsx";
import { type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = PartOptions & { id?: string; visuallyHiddenText?: string | false };

testAgainstFixtures<Options>({
  component: "error-message",
  render: ({ id, visuallyHiddenText = "Error", ...options }) => (
    <ErrorMessage {...part(options)} id={id} visuallyHiddenText={visuallyHiddenText || ""} />
  ),
});

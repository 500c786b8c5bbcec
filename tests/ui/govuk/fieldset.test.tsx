import { Fieldset } from "#app/ui/govuk/fieldset.tsx";
import { type FieldsetOptions, fieldsetOf } from "#tests/support/govuk-field-options.ts";
import { look, nodesOf, type PartOptions, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

testAgainstFixtures<FieldsetOptions & PartOptions & { role?: string }>({
  component: "fieldset",
  render: (options) => (
    <Fieldset {...look(options)} {...fieldsetOf(options)} role={options.role}>
      {nodesOf(options.html)}
    </Fieldset>
  ),
});

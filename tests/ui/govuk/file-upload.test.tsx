import { FileUpload } from "#app/ui/govuk/file-upload.tsx";
import { type FieldOptions, fieldOf } from "#tests/support/govuk-field-options.ts";
import { testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = FieldOptions & { multiple?: boolean; disabled?: boolean };

const enhanced = "javascript option: the script for dropping files is not part of the site's script";

testAgainstFixtures<Options>({
  component: "file-upload",
  render: (options) => (
    <FileUpload {...fieldOf(options)} multiple={options.multiple} disabled={options.disabled} />
  ),
  leftOut: {
    enhanced,
    "enhanced, with error message and hint": enhanced,
    "enhanced, multiple files": enhanced,
    "enhanced, custom wrapper classes and attributes": enhanced,
    translated: enhanced,
  },
});

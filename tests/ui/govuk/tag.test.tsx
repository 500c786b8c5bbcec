import { Tag } from "#app/ui/govuk/tag.tsx";
import { type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

testAgainstFixtures<PartOptions>({ component: "tag", render: (options) => <Tag {...part(options)} /> });

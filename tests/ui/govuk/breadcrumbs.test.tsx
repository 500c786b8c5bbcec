import { Breadcrumbs } from "#app/ui/govuk/breadcrumbs.tsx";
import { look, type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = PartOptions & {
  labelText?: string;
  collapseOnMobile?: boolean;
  items: (PartOptions & { href?: string })[];
};

testAgainstFixtures<Options>({
  component: "breadcrumbs",
  render: (options) => (
    <Breadcrumbs
      {...look(options)}
      label={options.labelText ?? "Breadcrumb"}
      collapseOnMobile={options.collapseOnMobile}
      items={options.items.map((item) => ({ ...part(item), href: item.href }))}
    />
  ),
});

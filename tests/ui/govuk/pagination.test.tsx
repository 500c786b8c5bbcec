import { Pagination } from "#app/ui/govuk/pagination.tsx";
import {
  content,
  look,
  type PartOptions,
  propsOf,
  testAgainstFixtures,
} from "#tests/support/govuk-fixtures.ts";

type StepOptions = PartOptions & { href: string; labelText?: string };

type ItemOptions = PartOptions & {
  number?: string;
  href?: string;
  current?: boolean;
  ellipsis?: boolean;
  visuallyHiddenText?: string;
};

type Options = PartOptions & {
  previous?: StepOptions;
  next?: StepOptions;
  items?: (ItemOptions | null)[];
  landmarkLabel?: string;
};

testAgainstFixtures<Options>({
  component: "pagination",
  render: (options) => (
    <Pagination
      {...look(options)}
      label={options.landmarkLabel ?? "Pagination"}
      previous={options.previous && stepOf(options.previous, "Previous")}
      next={options.next && stepOf(options.next, "Next")}
      items={options.items
        ?.filter((item) => item && Object.keys(item).length > 0)
        .map((item) => itemOf(item ?? {}))}
    />
  ),
});

function stepOf({ href, labelText, attributes, ...step }: StepOptions, direction: string) {
  const usual = (
    <>
      {direction}
      <span className="govuk-visually-hidden"> page</span>
    </>
  );
  return { href, labelText, attributes: propsOf(attributes), children: content(step) ?? usual };
}

function itemOf({ number = "", href = "", current, ellipsis, visuallyHiddenText, attributes }: ItemOptions) {
  if (ellipsis) return { ellipsis: true as const };
  const label = visuallyHiddenText ?? `Page ${number}`;
  return { number, href, current, label, attributes: propsOf(attributes) };
}

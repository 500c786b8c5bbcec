import { Pagination, type PaginationItem } from "#app/ui/govuk/pagination.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type ListPagesProps = {
  page: number;
  pages: number;
  /** The path of a page, without the language. */
  pathOf: (page: number) => string;
};

/** Links to the other pages of a list; none where there is one page. */
export function ListPages({ page, pages, pathOf }: ListPagesProps) {
  const { t, say, href } = useTexts();
  if (pages < 2) return null;
  const address = (number: number) => href(pathOf(number));
  const items = numbersAround({ page, pages }).map(
    (number): PaginationItem =>
      number === null
        ? { ellipsis: true }
        : {
            number,
            href: address(number),
            label: t("responses.pages.page", { page: number }),
            current: number === page,
          },
  );
  return (
    <Pagination
      label={t("responses.pages.label")}
      items={items}
      {...(page > 1
        ? { previous: { href: address(page - 1), children: say("responses.pages.previous") } }
        : {})}
      {...(page < pages ? { next: { href: address(page + 1), children: say("responses.pages.next") } } : {})}
    />
  );
}

/** The first, the last and the neighbours; null where some are left out. */
function numbersAround({ page, pages }: { page: number; pages: number }): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter(
    (number) => number >= 1 && number <= pages,
  );
  return shown.flatMap((number, position) => {
    const before = shown[position - 1] ?? 0;
    return number - before > 1 ? [null, number] : [number];
  });
}

import type { AnchorHTMLAttributes, ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

type LinkAttributes = Attributes<AnchorHTMLAttributes<HTMLAnchorElement>>;

export type PaginationStep = {
  href: string;
  /** The words for "Previous page" or "Next page". */
  children: ReactNode;
  /** Title of that page; only shown when there are no page numbers. */
  labelText?: string | undefined;
  attributes?: LinkAttributes | undefined;
};

export type PaginationItem =
  | {
      number: string | number;
      href: string;
      /** The words for "Page 2". */
      label: string;
      current?: boolean | undefined;
      attributes?: LinkAttributes | undefined;
    }
  | { ellipsis: true };

type PaginationProps = {
  label: string;
  previous?: PaginationStep | undefined;
  next?: PaginationStep | undefined;
  items?: readonly PaginationItem[] | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function Pagination({ label, previous, next, items, className, attributes }: PaginationProps) {
  const isBlock = !items && (previous !== undefined || next !== undefined);
  return (
    <nav
      className={tokens("govuk-pagination", isBlock && "govuk-pagination--block", className)}
      aria-label={label}
      {...attributes}
    >
      {previous && <StepLink {...previous} rel="prev" isBlock={isBlock} />}
      {items && (
        <ul className="govuk-pagination__list">
          {items.map((item, position) => (
            <PageItem key={position} {...item} />
          ))}
        </ul>
      )}
      {next && <StepLink {...next} rel="next" isBlock={isBlock} />}
    </nav>
  );
}

function PageItem(item: PaginationItem) {
  if ("ellipsis" in item) {
    return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  }
  return (
    <li className={tokens("govuk-pagination__item", item.current && "govuk-pagination__item--current")}>
      <a
        className="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.label}
        aria-current={item.current ? "page" : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  );
}

function StepLink(props: PaginationStep & { rel: "prev" | "next"; isBlock: boolean }) {
  const { rel, isBlock, labelText } = props;
  const decorated = isBlock && !labelText && "govuk-pagination__link-title--decorated";
  return (
    <div className={`govuk-pagination__${rel}`}>
      <a className="govuk-link govuk-pagination__link" href={props.href} rel={rel} {...props.attributes}>
        {(isBlock || rel === "prev") && <Arrow rel={rel} />}
        <span className={tokens("govuk-pagination__link-title", decorated)}>{props.children}</span>
        {labelText && isBlock && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{labelText}</span>
          </>
        )}
        {!isBlock && rel === "next" && <Arrow rel={rel} />}
      </a>
    </div>
  );
}

const arrowPaths = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
};

function Arrow({ rel }: { rel: "prev" | "next" }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${rel}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrowPaths[rel]} />
    </svg>
  );
}

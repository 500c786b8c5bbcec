import type { AnchorHTMLAttributes, ReactNode } from "react";
import { type Attributes, type Falsy, tokens } from "#app/ui/govuk/attributes.ts";

export type ServiceNavigationItem = {
  children?: ReactNode;
  href?: string | undefined;
  /** This very page. */
  current?: boolean | undefined;
  /** A page below this one. */
  active?: boolean | undefined;
  attributes?: Attributes<AnchorHTMLAttributes<HTMLAnchorElement>> | undefined;
};

type ServiceNavigationProps = {
  /** Names the landmark; only used with a service name or something at the start or the end. */
  label: string;
  navigationLabel: string;
  menuButtonText: string;
  menuButtonLabel?: string | undefined;
  items?: readonly (ServiceNavigationItem | Falsy)[] | undefined;
  serviceName?: string | undefined;
  serviceUrl?: string | undefined;
  /** Left out: folded behind the menu button on a phone when there is more than one item. */
  collapseOnMobile?: boolean | undefined;
  navigationId?: string | undefined;
  navigationClassName?: string | undefined;
  start?: ReactNode;
  end?: ReactNode;
  endInline?: boolean | undefined;
  navigationStart?: ReactNode;
  navigationEnd?: ReactNode;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function ServiceNavigation(props: ServiceNavigationProps) {
  const Root = props.serviceName || props.start || props.end ? "section" : "div";
  const inline = props.endInline && "govuk-service-navigation__inlining-container";
  return (
    <Root
      aria-label={Root === "section" ? props.label : undefined}
      className={tokens("govuk-service-navigation", props.className)}
      data-module="govuk-service-navigation"
      {...props.attributes}
    >
      <div className={tokens("govuk-width-container", inline)}>
        {props.start}
        <div className="govuk-service-navigation__container">
          {props.serviceName && <ServiceName name={props.serviceName} url={props.serviceUrl} />}
          <Navigation {...props} />
        </div>
        {props.end}
      </div>
    </Root>
  );
}

function ServiceName({ name, url }: { name: string; url: string | undefined }) {
  return (
    <span className="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} className="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span className="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}

function Navigation(props: ServiceNavigationProps) {
  const items = (props.items ?? []).filter((item) => Boolean(item)) as ServiceNavigationItem[];
  if (items.length === 0 && !props.navigationStart && !props.navigationEnd) return null;
  const id = props.navigationId ?? "navigation";
  const { menuButtonText, menuButtonLabel } = props;
  return (
    <nav
      aria-label={props.navigationLabel}
      className={tokens("govuk-service-navigation__wrapper", props.navigationClassName)}
    >
      {(props.collapseOnMobile ?? items.length > 1) && (
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={menuButtonLabel === menuButtonText ? undefined : menuButtonLabel}
          hidden
          aria-hidden="true"
        >
          {menuButtonText}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={id}>
        {props.navigationStart}
        {items.map((item, position) => (
          <NavigationItem key={position} {...item} />
        ))}
        {props.navigationEnd}
      </ul>
    </nav>
  );
}

function NavigationItem({ children, href, current, active, attributes }: ServiceNavigationItem) {
  const isActive = current || active;
  const ariaCurrent = current ? "page" : active ? "true" : undefined;
  const content = isActive ? (
    <strong className="govuk-service-navigation__active-fallback">{children}</strong>
  ) : (
    children
  );
  return (
    <li
      className={tokens(
        "govuk-service-navigation__item",
        isActive && "govuk-service-navigation__item--active",
      )}
    >
      {href ? (
        <a className="govuk-service-navigation__link" href={href} aria-current={ariaCurrent} {...attributes}>
          {content}
        </a>
      ) : (
        children && (
          <span className="govuk-service-navigation__text" aria-current={ariaCurrent}>
            {content}
          </span>
        )
      )}
    </li>
  );
}

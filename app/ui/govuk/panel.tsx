import type { AllHTMLAttributes, ReactNode } from "react";
import { type Attributes, type HeadingLevel, tokens } from "#app/ui/govuk/attributes.ts";
import { Button } from "#app/ui/govuk/button.tsx";

type ActionAttributes = Attributes<Omit<AllHTMLAttributes<HTMLElement>, "type">>;

export type PanelAction = {
  children: ReactNode;
  /** A link; with `type: "button"` one that looks like a button. */
  href?: string | undefined;
  type?: "button" | "submit" | undefined;
  className?: string | undefined;
  attributes?: ActionAttributes | undefined;
};

export type PanelActions = {
  items?: readonly PanelAction[] | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

type PanelProps = {
  title: ReactNode;
  children?: ReactNode;
  /** "interruption" asks before something is done, and is the only one with actions. */
  variant?: "confirmation" | "interruption" | undefined;
  actions?: PanelActions | undefined;
  headingLevel?: HeadingLevel | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function Panel(props: PanelProps) {
  const { title, children, variant = "confirmation", actions, className, attributes } = props;
  const Heading = `h${props.headingLevel ?? 1}` as const;
  return (
    <div className={tokens("govuk-panel", `govuk-panel--${variant}`, className)} {...attributes}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
      {variant === "interruption" && actions && (
        <div className={tokens("govuk-panel__actions", actions.className)} {...actions.attributes}>
          {actions.items && actions.items.length > 0 && (
            <div className="govuk-button-group">
              {actions.items.map((action, position) => (
                <ActionControl key={position} {...action} />
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function ActionControl({ children, href, type, className, attributes }: PanelAction) {
  if (href !== undefined && type !== "button") {
    return (
      <a className={tokens("govuk-link govuk-link--inverse", className)} href={href} {...attributes}>
        {children}
      </a>
    );
  }
  const look = { variant: "inverse", className, attributes, children } as const;
  return href === undefined ? <Button {...look} type={type ?? "button"} /> : <Button {...look} href={href} />;
}

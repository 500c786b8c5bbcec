import type { ReactNode } from "react";
import { type Attributes, type HeadingLevel, tokens } from "#app/ui/govuk/attributes.ts";
import { type SummaryAction, SummaryActionLink } from "#app/ui/govuk/summary-action.tsx";

export type SummaryCardProps = {
  title?: ReactNode;
  titleClassName?: string | undefined;
  headingLevel?: HeadingLevel | undefined;
  actions?: readonly SummaryAction[] | undefined;
  actionsClassName?: string | undefined;
  children: ReactNode;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function SummaryCard(props: SummaryCardProps) {
  const { title, actions = [], children, className, attributes } = props;
  const Heading = `h${props.headingLevel ?? 2}` as const;
  return (
    <div className={tokens("govuk-summary-card", className)} {...attributes}>
      <div className="govuk-summary-card__title-wrapper">
        {title && (
          <Heading className={tokens("govuk-summary-card__title", props.titleClassName)}>{title}</Heading>
        )}
        <CardActions actions={actions} title={title} className={props.actionsClassName} />
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}

type CardActionsProps = {
  actions: readonly SummaryAction[];
  title: ReactNode;
  className: string | undefined;
};

function CardActions({ actions, title, className }: CardActionsProps) {
  const [only] = actions;
  const classes = tokens("govuk-summary-card__actions", className);
  if (!only) return null;
  if (actions.length === 1) {
    return (
      <div className={classes}>
        <SummaryActionLink action={only} cardTitle={title} />
      </div>
    );
  }
  return (
    <ul className={classes}>
      {actions.map((action, position) => (
        <li key={position} className="govuk-summary-card__action">
          <SummaryActionLink action={action} cardTitle={title} />
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from "react";
import { type Attributes, type Falsy, tokens } from "#app/ui/govuk/attributes.ts";

export type Task = {
  title: ReactNode;
  /** Plain text for a finished task, a Tag for the others. */
  status: ReactNode;
  href?: string | undefined;
  hint?: ReactNode;
  className?: string | undefined;
  titleClassName?: string | undefined;
  statusClassName?: string | undefined;
};

type TaskListProps = {
  items: readonly (Task | Falsy)[];
  idPrefix?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function TaskList({ items, idPrefix = "task-list", className, attributes }: TaskListProps) {
  return (
    <ul className={tokens("govuk-task-list", className)} {...attributes}>
      {items.map(
        (task, position) =>
          task && <TaskItem key={position} task={task} idPrefix={`${idPrefix}-${position + 1}`} />,
      )}
    </ul>
  );
}

function TaskItem({ task, idPrefix }: { task: Task; idPrefix: string }) {
  const { title, status, href, hint } = task;
  const hintId = `${idPrefix}-hint`;
  const statusId = `${idPrefix}-status`;
  const withLink = href && "govuk-task-list__item--with-link";
  return (
    <li className={tokens("govuk-task-list__item", withLink, task.className)}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className={tokens("govuk-link govuk-task-list__link", task.titleClassName)}
            href={href}
            aria-describedby={tokens(hint ? hintId : undefined, statusId)}
          >
            {title}
          </a>
        ) : (
          <div className={task.titleClassName}>{title}</div>
        )}
        {hint && (
          <div id={hintId} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div className={tokens("govuk-task-list__status", task.statusClassName)} id={statusId}>
        {status}
      </div>
    </li>
  );
}

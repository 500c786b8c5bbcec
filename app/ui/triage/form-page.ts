import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";

/** What a form of the item page is given: the item, and after a refusal what was wrong and what was typed. */
export type ItemFormProps = {
  item: QueueItem;
  /** Put before the ids of the fields where several forms share a page. */
  prefix?: string | undefined;
  /** Put behind the address that the form is sent to: where it was filled in. */
  query?: string | undefined;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

export type Choice = { id: string; name: string };

/** What is in use and what the item has already: a theme or an area that is retired stays until somebody takes it off. */
export function withOwn(inUse: Choice[], own: Choice[]): Choice[] {
  return [...inUse, ...own.filter(({ id }) => !inUse.some((choice) => choice.id === id))];
}

import { content, look, type PartOptions, part } from "#tests/support/govuk-fixtures.ts";

export type FieldsetOptions = PartOptions & {
  describedBy?: string;
  legend?: PartOptions & { isPageHeading?: boolean };
};

type ErrorOptions = PartOptions & { visuallyHiddenText?: string };
type GroupOptions = Pick<PartOptions, "classes" | "attributes">;

export type SharedFieldOptions = {
  hint?: PartOptions;
  errorMessage?: ErrorOptions;
  describedBy?: string;
  formGroup?: GroupOptions;
};

export type FieldOptions = SharedFieldOptions &
  Pick<PartOptions, "classes" | "attributes"> & {
    id?: string;
    name: string;
    label: PartOptions & { isPageHeading?: boolean };
  };

/** What all form fields share, as props. */
export function sharedFieldOf(options: SharedFieldOptions) {
  const { hint, errorMessage, formGroup } = options;
  return {
    hint: hint && part(hint),
    errorMessage: errorMessage && errorOf(errorMessage),
    formGroup: formGroup && look(formGroup),
  };
}

export function fieldOf(options: FieldOptions) {
  const { id, name, label, describedBy } = options;
  return {
    ...look(options),
    ...sharedFieldOf(options),
    id,
    name,
    describedBy,
    label: { ...part(label), isPageHeading: label.isPageHeading },
  };
}

export function fieldsetOf({ describedBy, legend, ...options }: FieldsetOptions) {
  const legendProps = { className: legend?.classes, isPageHeading: legend?.isPageHeading };
  return {
    ...look(options),
    describedBy,
    legend: legend && { ...legendProps, children: content(legend) },
  };
}

function errorOf({ visuallyHiddenText = "Error", ...message }: ErrorOptions) {
  return { ...part(message), visuallyHiddenText };
}

import type { ReactNode } from "react";
import { REISSUE_REASONS } from "#app/domain/feedback/reasons.ts";
import { ORIGINAL_READ_REASONS } from "#app/domain/triage/reasons.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { ItemFormProps } from "./form-page.ts";

type ReasonFormProps = ItemFormProps & {
  /** The last part of the address that it is sent to. */
  to: "receipt" | "original" | "contact";
  legend: ReactNode;
  hint: ReactNode;
  reasons: readonly { value: string; words: ReactNode }[];
  button: ReactNode;
};

/** A step that only needs to know why: a new receipt code, reading the original words. */
export function ReasonForm({
  item,
  to,
  legend,
  hint,
  reasons,
  button,
  prefix = "",
  errors,
  typed,
}: ReasonFormProps) {
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${item.id}/${to}`} noValidate>
      <Radios
        name="reason"
        idPrefix={`${prefix}reason`}
        className="govuk-radios--small"
        fieldset={{ legend: { children: legend } }}
        hint={{ children: hint }}
        errorMessage={errorAt("reason")}
        value={typed?.reason}
        items={reasons.map(({ value, words }) => ({ value, children: words }))}
      />
      <Button variant="secondary">{button}</Button>
    </form>
  );
}

type OneForm = Omit<ItemFormProps, "typed">;

export function ReceiptForm(props: OneForm) {
  const { say } = useTexts();
  const reasons = REISSUE_REASONS.map((value) => ({ value, words: say(`reason.receipt.${value}`) }));
  const words = {
    legend: say("triage.receipt.why"),
    hint: say("triage.receipt.hint"),
    button: say("triage.receipt.save"),
  };
  return <ReasonForm {...props} {...words} to="receipt" reasons={reasons} />;
}

export function OriginalForm(props: OneForm) {
  const { say } = useTexts();
  const reasons = ORIGINAL_READ_REASONS.map((value) => ({
    value,
    words: say(`reason.originalRead.${value}`),
  }));
  const words = {
    legend: say("triage.original.why"),
    hint: say("triage.original.hint"),
    button: say("triage.original.read"),
  };
  return <ReasonForm {...props} {...words} to="original" reasons={reasons} />;
}

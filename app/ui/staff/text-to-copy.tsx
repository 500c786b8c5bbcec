import { type ReactNode, useId } from "react";

/** A link or a secret that is to be copied: selecting it takes all of it and nothing else. */
export function TextToCopy({ label, text }: { label: ReactNode; text: string }) {
  const id = useId();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        className="govuk-textarea copy-text"
        id={id}
        rows={4}
        readOnly
        defaultValue={text}
        spellCheck={false}
      />
    </div>
  );
}

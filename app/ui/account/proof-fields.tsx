import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import type { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

/** The present password and code: the session alone is not enough. */
export function ProofFields({ errorAt }: { errorAt: ReturnType<typeof useFieldErrors> }) {
  const { say } = useTexts();
  return (
    <>
      <Input
        name="password"
        type="password"
        label={{ children: say("staff.account.present") }}
        errorMessage={errorAt("password")}
        autoComplete="current-password"
        spellCheck={false}
      />
      <Input
        name="code"
        label={{ children: say("staff.account.presentCode") }}
        hint={{ children: say("staff.account.presentCodeHint") }}
        errorMessage={errorAt("code")}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        className="govuk-input--width-10 code-input"
      />
    </>
  );
}

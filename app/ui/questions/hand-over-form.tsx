import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type HandOverFormProps = { address: string; errors: FieldErrors | undefined; typed: string | undefined };

export function HandOverForm({ address, errors, typed }: HandOverFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`${address}/colleague`} noValidate>
      <Input
        name="email"
        type="email"
        label={{ children: say("partner.answer.colleague.email") }}
        hint={{ children: say("partner.answer.colleague.hint") }}
        errorMessage={errorAt("email")}
        autoComplete="off"
        value={typed ?? ""}
      />
      <Button variant="secondary" preventDoubleClick>
        {say("partner.answer.colleague.button")}
      </Button>
    </form>
  );
}

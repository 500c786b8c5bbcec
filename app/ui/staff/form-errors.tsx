import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { ErrorSummary } from "#app/ui/govuk/error-summary.tsx";
import type { FieldError } from "#app/ui/govuk/form-group.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** What is wrong with a form that was sent, at the top of the page, with a link to each field. */
export function FormErrors({ errors }: { errors: FieldErrors | undefined }) {
  const { say } = useTexts();
  if (!errors) return null;
  const items = Object.entries(errors).map(([field, key]) => ({
    children: say(key as TextKey),
    ...(field === "_form" ? {} : { href: `#${field}` }),
  }));
  return <ErrorSummary title={say("form.problem")} errors={items} />;
}

/** The message at a field, as the form components take it. */
export function useFieldErrors(errors: FieldErrors | undefined): (field: string) => FieldError | undefined {
  const { t, say } = useTexts();
  return (field) => {
    const key = errors?.[field];
    return key ? { children: say(key as TextKey), visuallyHiddenText: t("form.error") } : undefined;
  };
}

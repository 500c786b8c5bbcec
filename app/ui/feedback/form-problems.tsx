import type { ReactNode } from "react";
import type { TextKey } from "#app/platform/texts.ts";
import { ErrorSummary } from "#app/ui/govuk/error-summary.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type FormProblemsProps = {
  errors: Record<string, string> | null | undefined;
  /** The fields in the order of the page; what is wrong with the whole form leads to the first. */
  fields: readonly string[];
};

/** The summary above a form that was not taken. */
export function FormProblems({ errors, fields }: FormProblemsProps) {
  const { say } = useTexts();
  const sayProblem = useProblem();
  if (!errors) return null;
  const items = ["_form", ...fields].flatMap((field) => {
    const key = errors[field];
    const href = `#${field === "_form" ? fields[0] : field}`;
    return key ? [{ href, children: sayProblem(key as TextKey) }] : [];
  });
  return <ErrorSummary title={say("form.problem")} errors={items} />;
}

/** The words of a problem; where somebody's safety hangs on them, with the English beside a draft. */
export function useProblem(): (key: TextKey) => ReactNode {
  const { say, saySafely } = useTexts();
  return (key) => (key.startsWith("error.confidential.") ? saySafely(key) : say(key));
}

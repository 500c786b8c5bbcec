import { useTexts } from "#app/ui/page-context.tsx";
import { foreign } from "./foreign.ts";

type SentenceProps = { children: string; language: string | null };

/** A sentence that staff wrote, set apart from ours, in the language that it is in. */
export function Sentence({ children, language }: SentenceProps) {
  const own = useTexts().language;
  return (
    <p className="govuk-inset-text" dir="auto" {...foreign({ language }, own)}>
      {children}
    </p>
  );
}

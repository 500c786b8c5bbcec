import { useTexts } from "#app/ui/page-context.tsx";

type PassageProps = {
  /** From renderMarkdown only: it lets nothing through but the allow-listed elements. */
  html: string;
  /** Of the passage; marked where the page has another one. */
  language?: string | undefined;
  direction?: "ltr" | "rtl" | undefined;
  className?: string;
};

/** Words that staff wrote in Markdown. */
export function Passage({ html, language, direction, className = "passage" }: PassageProps) {
  const texts = useTexts();
  const isForeign = language !== undefined && language !== texts.language;
  return (
    <div
      className={className}
      lang={isForeign ? language : undefined}
      dir={isForeign ? (direction ?? "auto") : undefined}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the one place for it, fed by renderMarkdown
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

import type { ReactNode } from "react";
import { Details } from "#app/ui/govuk/details.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { nameOfLanguage } from "./language-name.ts";

type DraftNoteProps = {
  /** The original, which the note opens. */
  language: string;
  direction?: "ltr" | "rtl";
  children: ReactNode;
};

/** Near a translation that nobody has read yet: it says so, and has the original within reach. */
export function DraftNote({ language, direction, children }: DraftNoteProps) {
  const texts = useTexts();
  const name = nameOfLanguage(language, texts.language);
  return (
    <Details className="draft-original" summary={texts.say("translation.draft", { language: name })}>
      <div lang={language} dir={direction ?? "auto"}>
        {children}
      </div>
    </Details>
  );
}

/** The same in a list, whose lines lead to the page with the original. */
export function DraftTag({ isDraft }: { isDraft: boolean }) {
  const { say } = useTexts();
  return isDraft ? <span className="draft-tag">{say("translation.draft.short")}</span> : null;
}

import type { ReactNode } from "react";
import { SkipLink } from "#app/ui/govuk/skip-link.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { type BackTo, PageTools } from "./page-tools.tsx";
import { PracticeNote } from "./practice-note.tsx";
import { QuickExitSkipLink } from "./quick-exit.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { SiteNotes } from "./site-notes.tsx";

type SiteFrameProps = {
  children: ReactNode;
  /** The page that a back link leads to. */
  back?: BackTo;
  /** On the pages where somebody tells us something or reads what came of it. */
  hasQuickExit?: boolean;
  /** About a practice event, or something that was said at one. */
  isPractice?: boolean | undefined;
};

/** Header, main and footer of every public page. */
export function SiteFrame({ children, back, hasQuickExit = false, isPractice = false }: SiteFrameProps) {
  const { texts } = usePage();
  return (
    <>
      <SkipLink href="#main">{texts.say("layout.skip")}</SkipLink>
      <SiteHeader>{hasQuickExit ? <QuickExitSkipLink /> : null}</SiteHeader>
      <div className="govuk-width-container">
        <SiteNotes />
        {back || hasQuickExit ? <PageTools back={back} hasQuickExit={hasQuickExit} /> : null}
        <main className="govuk-main-wrapper" id="main">
          {isPractice ? <PracticeNote /> : null}
          {children}
        </main>
      </div>
      <SiteFooter />
    </>
  );
}

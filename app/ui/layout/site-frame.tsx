import type { ReactNode } from "react";
import { SkipLink } from "#app/ui/govuk/skip-link.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

/** Header, main and footer of every public page. `before` stands above the main part: a back link, a quick exit. */
export function SiteFrame({ children, before }: { children: ReactNode; before?: ReactNode }) {
  const { texts, settings } = usePage();
  return (
    <>
      <SkipLink href="#main">{texts.t("layout.skip")}</SkipLink>
      <SiteHeader />
      <div className="govuk-width-container">
        {settings?.isDemo ? <p className="demo-note">{texts.say("layout.demo")}</p> : null}
        {texts.isDraft ? <p className="draft-note">{texts.say("layout.draft")}</p> : null}
        {before}
        <main className="govuk-main-wrapper" id="main">
          {children}
        </main>
      </div>
      <SiteFooter />
    </>
  );
}

import type { ReactNode } from "react";
import { BackLink } from "#app/ui/govuk/back-link.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { QuickExit } from "./quick-exit.tsx";

/** A path without the language prefix. */
export type BackTo = { path: string; text?: ReactNode };

/** The way back and the way out, in the same place on every page that has them. */
export function PageTools({ back, hasQuickExit }: { back: BackTo | undefined; hasQuickExit: boolean }) {
  const { t, say, href } = useTexts();
  return (
    <nav className="page-tools" aria-label={t("layout.tools")}>
      {back ? <BackLink href={href(back.path)}>{back.text ?? say("layout.back")}</BackLink> : null}
      {hasQuickExit ? <QuickExit /> : null}
    </nav>
  );
}

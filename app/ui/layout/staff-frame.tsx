import type { ReactNode } from "react";
import type { TextKey } from "#app/platform/texts.ts";
import { BackLink } from "#app/ui/govuk/back-link.tsx";
import { NotificationBanner } from "#app/ui/govuk/notification-banner.tsx";
import { SkipLink } from "#app/ui/govuk/skip-link.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { KeptNotice } from "./kept-notice.tsx";
import { PageHelp } from "./page-help.tsx";
import { PracticeNote } from "./practice-note.tsx";
import { SessionWarning } from "./session-warning.tsx";
import { StaffBar } from "./staff-bar.tsx";
import { StaffNavigation } from "./staff-navigation.tsx";

type StaffFrameProps = {
  children: ReactNode;
  /** What has just been done, for a banner: a text from the page's closed list. */
  done?: TextKey | undefined;
  /** For a page that shows two things side by side. */
  isWide?: boolean | undefined;
  /** About a practice event, or something that was said at one. */
  isPractice?: boolean | undefined;
  back?: { href: string; text: ReactNode } | undefined;
};

/** Header, navigation and main part of every staff page; before signing in without navigation. */
export function StaffFrame({ children, done, isWide, isPractice, back }: StaffFrameProps) {
  const { t, say } = useTexts();
  return (
    <div className={isWide ? "app-staff app-staff--wide" : "app-staff"}>
      <SkipLink href="#main">{t("layout.skip")}</SkipLink>
      <StaffBar />
      <StaffNavigation />
      <div className="govuk-width-container">
        {back ? (
          <nav aria-label={t("layout.tools")}>
            <BackLink href={back.href}>{back.text}</BackLink>
          </nav>
        ) : null}
        <main className="govuk-main-wrapper" id="main">
          <KeptNotice />
          {isPractice ? <PracticeNote /> : null}
          {done ? (
            <NotificationBanner type="success" title={say("staff.frame.done")} heading={say(done)} />
          ) : null}
          {children}
          <PageHelp />
        </main>
        <SessionWarning />
      </div>
    </div>
  );
}

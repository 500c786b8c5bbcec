import type { ReactNode } from "react";
import { SkipLink } from "#app/ui/govuk/skip-link.tsx";
import { PracticeNote } from "#app/ui/layout/practice-note.tsx";
import { StaffBar } from "#app/ui/layout/staff-bar.tsx";
import { usePage } from "#app/ui/page-context.tsx";

/** For somebody with a day pass: whose site it is, and no way to anywhere else. */
export function DayFrame({ children, isPractice }: { children: ReactNode; isPractice: boolean }) {
  const { texts } = usePage();
  return (
    <div className="app-staff">
      <SkipLink href="#main">{texts.say("layout.skip")}</SkipLink>
      <StaffBar />
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="main">
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">
              {isPractice ? <PracticeNote /> : null}
              {children}
            </div>
          </div>
        </main>
      </div>
    </div>
  );
}

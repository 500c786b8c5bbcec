import type { ReactNode } from "react";
import { Details } from "#app/ui/govuk/details.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Words that may be hard to read are behind a warning wherever they stand among others. */
export function WarnedWords({ needsWarning, children }: { needsWarning: boolean; children: ReactNode }) {
  const { say } = useTexts();
  if (!needsWarning) return children;
  return (
    <Details
      className="choice choice--small"
      summary={
        <>
          {say("triage.warning.title")} {say("triage.warning.show")}
        </>
      }
    >
      {children}
    </Details>
  );
}

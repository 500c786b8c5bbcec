import type { ReactNode } from "react";
import type { HintKind } from "#app/db/generated/enums.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { queueAddress } from "./queue-address.ts";

/** Before words that may be distressing: what they may tell of, and the ways not to read them now. */
export function ContentWarning({ kinds, children }: { kinds: HintKind[]; children: ReactNode }) {
  const { say } = useTexts();
  return (
    <div className="warned">
      <p className="warned__what">
        <strong>{say("triage.warning.title")}</strong>{" "}
        {kinds.map((kind, position) => (
          <span key={kind}>
            {position > 0 ? " · " : null}
            {say(`triage.hint.kind.${kind}`)}
          </span>
        ))}
      </p>
      <p className="govuk-body-s warned__ways">
        <a className="govuk-link" href={queueAddress({ calm: "yes" })}>
          {say("triage.warning.calm")}
        </a>{" "}
        <a className="govuk-link" href="/staff/break">
          {say("triage.warning.break")}
        </a>
      </p>
      <Details summary={say("triage.warning.show")} className="warned__words">
        {children}
      </Details>
    </div>
  );
}

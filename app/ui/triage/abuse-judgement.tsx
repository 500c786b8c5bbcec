import type { ItemProtection } from "#app/domain/triage/item-protection.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { SmallForm } from "./small-form.tsx";

type AbuseProps = { itemId: string; abuse: ItemProtection["abuse"] };

/** Where the judging stands, once somebody has said that it is abuse. */
export function AbuseState({ itemId, abuse, mayDecide }: AbuseProps & { mayDecide: boolean }) {
  const { t, say } = useTexts();
  if (abuse.judgements === 0) return null;
  const state = abuse.isOutside ? "outside" : abuse.isMine ? "mine" : "one";
  return (
    <section className="decided">
      <WarningText iconFallbackText={t("ledger.staff.warning")}>{say(`triage.abuse.${state}`)}</WarningText>
      {abuse.isMine && mayDecide ? (
        <SmallForm action={`/staff/triage/${itemId}/abuse/end`} words={say("triage.abuse.takeBack")} />
      ) : null}
    </section>
  );
}

/** One person's judgement. It takes a second one to count. */
export function AbuseForm({ itemId, abuse }: AbuseProps) {
  const { say } = useTexts();
  if (abuse.isMine || abuse.isOutside) return null;
  return (
    <form method="post" action={`/staff/triage/${itemId}/abuse`}>
      <p className="govuk-body">{say("triage.abuse.intro")}</p>
      <p className="govuk-body">{say("triage.abuse.quote")}</p>
      <Button variant="warning">{say("triage.abuse.judge")}</Button>
    </form>
  );
}

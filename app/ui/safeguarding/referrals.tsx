import type { Referral } from "#app/domain/safeguarding/case-referrals.server.ts";
import type { OpenedCase } from "#app/domain/safeguarding/open-case.server.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { SmallForm } from "#app/ui/triage/small-form.tsx";
import { AcknowledgementForm } from "./acknowledgement-form.tsx";
import { ReferralForm } from "./referral-form.tsx";

export type ReferralsProps = {
  caseId: string;
  referrals: Referral[];
  /** "2026-11-23" */
  today: string;
  /** To whom and what: only beside the opened words. */
  referred?: OpenedCase["referred"] | undefined;
};

/** Where a case was passed on, and the form for the next time. */
export function Referrals({ caseId, referrals, today, referred }: ReferralsProps) {
  const { say } = useTexts();
  return (
    <section aria-labelledby="passed-on">
      <h2 className="govuk-heading-m" id="passed-on">
        {say("staff.confidential.referrals")}
      </h2>
      {referrals.length === 0 ? (
        <p className="govuk-body">{say("staff.confidential.referrals.none")}</p>
      ) : null}
      {referrals.length > 0 && !referred ? (
        <p className="govuk-hint">{say("staff.confidential.referrals.sealed")}</p>
      ) : null}
      {referrals.map((referral) => (
        <OneReferral key={referral.id} {...{ caseId, referral, today, referred }} />
      ))}
      <Details summary={say("staff.confidential.referral.new")}>
        <ReferralForm caseId={caseId} today={today} />
      </Details>
    </section>
  );
}

type OneReferralProps = Omit<ReferralsProps, "referrals"> & { referral: Referral };

function OneReferral({ caseId, referral, today, referred }: OneReferralProps) {
  const { say, date } = useTexts();
  const { id, consent, passedAt, passedBy, acknowledgedAt } = referral;
  const when = date(passedAt);
  const words = referred?.[id];
  return (
    <div className="decided">
      <h3 className="govuk-heading-s">
        {say("staff.confidential.referral.passed", { when, who: passedBy })}
      </h3>
      <SummaryList
        className="facts"
        rows={[
          words !== undefined && {
            term: say("staff.confidential.referral.to"),
            value: <bdi>{words.to}</bdi>,
          },
          words !== undefined && {
            term: say("staff.confidential.referral.what"),
            value: <bdi>{words.what}</bdi>,
          },
          {
            term: say("staff.confidential.referral.consent"),
            value: say(`staff.confidential.consent.${consent}`),
          },
          {
            term: say("staff.confidential.referral.state"),
            value: acknowledgedAt ? (
              say("staff.confidential.referral.acknowledged", { when: date(acknowledgedAt) })
            ) : (
              <Tag colour="yellow">{say("staff.confidential.referral.open")}</Tag>
            ),
          },
        ]}
      />
      {acknowledgedAt ? null : (
        <AcknowledgementForm caseId={caseId} referralId={id} day={today} isOneOfMany />
      )}
      <div className="govuk-!-margin-top-3">
        <SmallForm
          action={`/staff/confidential/${caseId}/referrals/${id}/end`}
          words={say("staff.confidential.referral.mistake")}
          about={when}
        />
      </div>
    </div>
  );
}

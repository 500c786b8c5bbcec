import type { FirstSteps } from "#app/domain/insights/first-steps.server.ts";
import type { StaffDay } from "#app/domain/insights/staff-day.server.ts";
import { may } from "#app/domain/staff/permissions.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { WeekTable } from "./week-table.tsx";
import { WhatNext } from "./what-next.tsx";
import { WorkCards } from "./work-cards.tsx";

type StaffHomeProps = {
  title: string;
  day: StaffDay;
  hasMail: boolean;
  isAlone: boolean;
  /** For those who can take them; null for the others. */
  steps: FirstSteps | null;
};

export function StaffHome({ title, day, hasMail, isAlone, steps }: StaffHomeProps) {
  const { texts, staff } = usePage();
  const { t, say } = texts;
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      {isAlone ? (
        <WarningText iconFallbackText={t("staff.home.warning")}>
          {say("staff.home.alone", {
            a: (words) => (
              <a className="govuk-link" href="/staff/team">
                {words}
              </a>
            ),
          })}
        </WarningText>
      ) : null}
      {steps ? <WhatNext steps={steps} /> : null}
      {staff?.role === "volunteer" ? <p className="govuk-body">{say("staff.home.volunteer")}</p> : null}
      <WorkCards day={day} />
      {day.week ? <WeekTable week={day.week} /> : null}
      {staff && may(staff, "feedback.addByHand") ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/staff/feedback/new">
            {say("staff.home.addByHand")}
          </a>
        </p>
      ) : null}
      {hasMail || !day.work ? null : <InsetText>{say("staff.home.noMail")}</InsetText>}
    </>
  );
}

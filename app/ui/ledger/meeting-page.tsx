import type { ReactNode } from "react";
import type { Meeting } from "#app/domain/insights/meeting.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { MeetingLate } from "./meeting-late.tsx";
import { MeetingNumbers } from "./meeting-numbers.tsx";

type MeetingPageProps = {
  title: string;
  /** Dates, both of them part of the period. */
  from: string;
  to: string;
  promises: { readWithinDays: number; answerWithinDays: number };
  facts: Meeting;
};

/** One or two sheets for the partnership's meeting; on paper without the form. */
export function MeetingPage({ title, from, to, promises, facts }: MeetingPageProps) {
  const { t, say, date } = useTexts();
  const day = (iso: string) => date(`${iso}T12:00:00Z`);
  return (
    <StaffFrame>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{say("staff.meeting.period", { from: day(from), to: day(to) })}</p>
      <PeriodForm from={from} to={to} />
      <MeetingNumbers numbers={facts.numbers} />
      <NameSection
        name="themes"
        means={facts.themes.length > 0 ? say("staff.meeting.themesMeans") : null}
        names={facts.themes.map(({ name, items }) =>
          "about" in items
            ? t("staff.meeting.theme", { name, count: items.about })
            : t("staff.meeting.themeFew", { name, count: items.fewerThan }),
        )}
      />
      <NameSection name="actions" names={facts.actions.map(({ number, title }) => `${number}. ${title}`)} />
      <NameSection name="areas" names={facts.areas} />
      <NameSection
        name="communities"
        names={[
          ...facts.languages,
          ...facts.communityGroups,
          ...(facts.hasGroups ? [] : [t("staff.meeting.noGroup")]),
        ]}
      />
      <MeetingLate late={facts.late} promises={promises} />
    </StaffFrame>
  );
}

function PeriodForm({ from, to }: { from: string; to: string }) {
  const { say } = useTexts();
  return (
    <form method="get" className="form-row no-print">
      {Object.entries({ from, to }).map(([name, value]) => (
        <Input
          key={name}
          name={name}
          type="date"
          label={{ children: say(`staff.meeting.${name === "from" ? "from" : "to"}`) }}
          value={value}
          className="govuk-input--width-10"
        />
      ))}
      <Button variant="secondary">{say("staff.meeting.show")}</Button>
    </form>
  );
}

type Section = "themes" | "actions" | "areas" | "communities";

type NameSectionProps = {
  name: Section;
  names: string[];
  /** What is counted. */
  means?: ReactNode;
};

function NameSection({ name, names, means }: NameSectionProps) {
  const { say } = useTexts();
  return (
    <section aria-labelledby={name}>
      <h2 className="govuk-heading-m" id={name}>
        {say(`staff.meeting.${name}`)}
      </h2>
      {means ? <p className="govuk-hint">{means}</p> : null}
      {names.length === 0 ? (
        <p className="govuk-body">{say(`staff.meeting.${name}None`)}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {names.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

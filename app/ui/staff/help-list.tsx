import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import type { HELP_SCREENS } from "./help-screens.ts";

type HelpListProps = {
  title: string;
  screens: { name: (typeof HELP_SCREENS)[number]["name"]; path: string }[];
  hasStall: boolean;
};

/** The help of every page that this person may open. */
export function HelpList({ title, screens, hasStall }: HelpListProps) {
  const { say } = useTexts();
  return (
    <StaffFrame>
      <h1 className="govuk-heading-l">{title}</h1>
      {hasStall ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/staff/help/stall">
            {say("staff.help.stall.link")}
          </a>
        </p>
      ) : null}
      {screens.map(({ name, path }) => (
        <section key={name} aria-labelledby={name}>
          <h2 className="govuk-heading-s" id={name}>
            <a className="govuk-link" href={path}>
              {say(`staff.help.name.${name}`)}
            </a>
          </h2>
          <p className="govuk-body">{say(`staff.help.${name}`)}</p>
        </section>
      ))}
    </StaffFrame>
  );
}

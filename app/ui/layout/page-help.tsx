import { Details } from "#app/ui/govuk/details.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { helpScreenOf } from "#app/ui/staff/help-screens.ts";

/** Short help at the foot of a staff page, folded, with the way to all of it. */
export function PageHelp() {
  const { texts, staff, path } = usePage();
  const screen = helpScreenOf(path);
  if (!staff || !screen) return null;
  return (
    <Details summary={texts.say("staff.help.summary")} className="no-print">
      <p className="govuk-body">{texts.say(`staff.help.${screen.name}`)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/help">
          {texts.say("staff.help.all")}
        </a>
      </p>
    </Details>
  );
}

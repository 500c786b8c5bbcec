import { useTexts } from "#app/ui/page-context.tsx";
import { HELP_TITLES, type HelpPageName } from "./help-pages.ts";

export function HelpLinks({ names }: { names: readonly HelpPageName[] }) {
  const { say, href } = useTexts();
  return (
    <ul className="govuk-list govuk-list--spaced">
      {names.map((name) => (
        <li key={name}>
          <a className="govuk-link" href={href(`/help/${name}`)}>
            {say(HELP_TITLES[name])}
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { TextKey } from "#app/platform/texts.ts";
import { useTexts } from "#app/ui/page-context.tsx";

type NameListProps = { names: readonly { name: string; href?: string }[]; empty: TextKey };

/** What there is already: areas, themes. */
export function NameList({ names, empty }: NameListProps) {
  const { say } = useTexts();
  if (names.length === 0) return <p className="govuk-body">{say(empty)}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {names.map(({ name, href }) => (
        <li key={name}>
          {href ? (
            <a className="govuk-link" href={href}>
              {name}
            </a>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  );
}

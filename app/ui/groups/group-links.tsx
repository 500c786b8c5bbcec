import { useTexts } from "#app/ui/page-context.tsx";
import type { Group } from "./group.ts";

/** The actions that members are linked to, each with the way to answer them; and the way to link them all. */
export function GroupLinks({ group, isOpen }: { group: Group; isOpen: boolean }) {
  const { say } = useTexts();
  const actions = new Map(
    group.members.flatMap(({ links }) => links.map(({ action }) => [action.id, action] as const)),
  );
  return (
    <>
      {actions.size > 0 ? (
        <>
          <h2 className="govuk-heading-m">{say("triage.links.linked")}</h2>
          <ul className="govuk-list govuk-list--spaced">
            {[...actions.values()].map(({ id, number, title }) => (
              <li key={id}>
                <strong>{number}</strong> {title}
                <br />
                <a className="govuk-link" href={`/staff/responses/new?action=${id}&group=${group.id}`}>
                  {say("staff.groups.answer", { number })}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isOpen ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/staff/groups/${group.id}/links`}>
            {say("staff.groups.link")}
          </a>
        </p>
      ) : null}
    </>
  );
}

import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DispositionTag } from "#app/ui/triage/disposition-tag.tsx";
import { WarnedWords } from "#app/ui/triage/warned-words.tsx";
import type { Group } from "./group.ts";

type GroupMembersProps = { group: Group; isOpen: boolean };

/** Everyone in the group in their own words, then what could be added. */
export function GroupMembers({ group, isOpen }: GroupMembersProps) {
  const { t, say } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-m">
        {say("staff.groups.memberHeading")} ({say("staff.groups.members", { count: group.members.length })})
      </h2>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        {group.members.map(({ itemId, words, language, needsWarning, disposition }, position) => (
          <li key={itemId}>
            {words === null ? (
              <em>{say("staff.groups.words.gone")}</em>
            ) : (
              <WarnedWords needsWarning={needsWarning}>
                <span lang={language} dir="auto">
                  {words}
                </span>
              </WarnedWords>
            )}{" "}
            <DispositionTag disposition={disposition} />{" "}
            <a className="govuk-link" href={`/staff/triage/${itemId}`}>
              {say("staff.groups.open")}
              <span className="govuk-visually-hidden">
                {" "}
                {say("staff.groups.takeOutWhich", { n: position + 1 })}
              </span>
            </a>
            {isOpen ? (
              <form method="post" action={`/staff/groups/${group.id}/members/${itemId}/end`}>
                <button
                  type="submit"
                  className="quiet-button"
                  aria-label={`${t("staff.groups.takeOut")} ${t("staff.groups.takeOutWhich", { n: position + 1 })}`}
                >
                  {say("staff.groups.takeOut")}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ol>
      {isOpen ? <Similar group={group} /> : null}
    </>
  );
}

function Similar({ group: { id, similar } }: { group: Group }) {
  const { say } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-m">{say("staff.groups.similar")}</h2>
      {similar.length === 0 ? <p className="govuk-body">{say("staff.groups.noSimilar")}</p> : null}
      <ul className="govuk-list govuk-list--spaced">
        {similar.map(({ itemId, words, language, needsWarning, why, isDuplicate }) => (
          <li key={itemId}>
            <form method="post" action={`/staff/groups/${id}/members`}>
              <input type="hidden" name="item" value={itemId} />
              <WarnedWords needsWarning={needsWarning}>
                <p
                  className="govuk-body govuk-!-margin-bottom-1"
                  lang={language}
                  dir="auto"
                  id={`similar-${itemId}`}
                >
                  {words}
                </p>
              </WarnedWords>
              <p className="govuk-hint govuk-!-margin-bottom-1">
                {isDuplicate
                  ? say("staff.groups.duplicate")
                  : say("staff.groups.why", { words: why.join(", ") })}
              </p>
              <Button
                variant="secondary"
                attributes={needsWarning ? {} : { "aria-describedby": `similar-${itemId}` }}
              >
                {say("staff.groups.add")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}

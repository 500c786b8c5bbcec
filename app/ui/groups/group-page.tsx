import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import type { Group } from "./group.ts";
import { GroupLinks } from "./group-links.tsx";
import { GroupMembers } from "./group-members.tsx";
import { type Language, WordingFields } from "./wording-fields.tsx";

type GroupPageProps = {
  title: string;
  group: Group;
  languages: Language[];
  mayDecide: boolean;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
  done: TextKey | undefined;
};

/** One group: how it puts it, who is in it in their own words, what could be added, where it leads. */
export function GroupPage({ title, group, languages, mayDecide, errors, typed, done }: GroupPageProps) {
  const { say } = useTexts();
  const isOpen = mayDecide && group.endedAt === null;
  return (
    <StaffFrame
      isPractice={group.isPractice}
      done={errors ? undefined : done}
      back={{ href: "/staff/groups", text: say("staff.groups.title") }}
    >
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l" lang={group.language} dir="auto">
        {title}
      </h1>
      {group.endedAt ? <p className="govuk-inset-text">{say("staff.groups.ended")}</p> : null}
      <GroupMembers group={group} isOpen={isOpen} />
      <GroupLinks group={group} isOpen={isOpen} />
      {isOpen ? (
        <>
          <form method="post" action={`/staff/groups/${group.id}`} noValidate>
            <WordingFields
              of={group.id}
              wording={typed?.wording ?? group.wording}
              language={typed?.language ?? group.language}
              languages={languages}
              errors={errors}
            />
            <Button variant="secondary">{say("staff.groups.reword")}</Button>
          </form>
          <p className="govuk-body">
            <a className="govuk-link" href={`/staff/groups/${group.id}/merger`}>
              {say("staff.groups.merge")}
            </a>
          </p>
          <form method="post" action={`/staff/groups/${group.id}/closure`}>
            <p className="govuk-body">{say("staff.groups.endHint")}</p>
            <Button variant="warning">{say("staff.groups.end")}</Button>
          </form>
        </>
      ) : null}
    </StaffFrame>
  );
}

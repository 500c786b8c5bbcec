import type { SecondLookForStaff } from "#app/domain/responses/second-look.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { WarnedWords } from "#app/ui/triage/warned-words.tsx";
import { SecondLookForm } from "./second-look-form.tsx";
import { type ShownVerdict, VerdictCard } from "./verdict-card.tsx";

type ShownLook = Omit<SecondLookForStaff, "openedAt" | "dueOn" | "ended" | "verdicts"> & {
  openedAt: Date | string;
  dueOn: Date | string;
  ended: { at: Date | string; sentence: string | null } | null;
  verdicts: ShownVerdict[];
};

type SecondLookPageProps = {
  title: string;
  look: ShownLook;
  mayEnd: boolean;
  isDone: boolean;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** What was said, what its writer thinks of the answer, and the two ways in which a second look ends. */
export function SecondLookPage({ title, look, mayEnd, isDone, errors, typed }: SecondLookPageProps) {
  const { say, date } = useTexts();
  const { itemId, words, dueOn, ended, verdicts, isPractice } = look;
  return (
    <StaffFrame
      back={{ href: "/staff/verdicts", text: say("staff.verdicts.back") }}
      done={isDone ? "staff.verdicts.look.done" : undefined}
      isPractice={isPractice}
    >
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      {ended ? null : <p className="govuk-body">{say("staff.verdicts.look.due", { when: date(dueOn) })}</p>}
      <h2 className="govuk-heading-m">{say("staff.verdicts.look.said")}</h2>
      <WarnedWords needsWarning={words?.needsWarning ?? false}>
        <blockquote className="govuk-inset-text" lang={words?.language} dir="auto">
          {words?.shown ?? say("staff.verdicts.look.erased")}
        </blockquote>
      </WarnedWords>
      <p className="govuk-body">
        <a className="govuk-link" href={`/staff/triage/${itemId}`}>
          {say("staff.verdicts.look.item")}
        </a>
      </p>
      <h2 className="govuk-heading-m">{say("staff.verdicts.look.thinks")}</h2>
      <ul className="queue">
        {verdicts.map((verdict) => (
          <li key={verdict.id} className="queue__item">
            <VerdictCard verdict={verdict} />
          </li>
        ))}
      </ul>
      {ended ? <Ended ended={ended} /> : null}
      {!ended && mayEnd ? <SecondLookForm itemId={itemId} errors={errors} typed={typed} /> : null}
      {!ended && !mayEnd ? <p className="govuk-body">{say("staff.verdicts.look.who")}</p> : null}
    </StaffFrame>
  );
}

function Ended({ ended: { at, sentence } }: { ended: NonNullable<ShownLook["ended"]> }) {
  const { say, date } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-m">{say("staff.verdicts.look.ended", { when: date(at) })}</h2>
      {sentence ? (
        <p className="govuk-inset-text" dir="auto">
          {sentence}
        </p>
      ) : (
        <p className="govuk-body">{say("staff.verdicts.look.answeredAnew")}</p>
      )}
    </>
  );
}

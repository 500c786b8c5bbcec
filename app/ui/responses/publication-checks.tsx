import type {
  CheckResult,
  CheckState,
  ConfirmableCheck,
  Finding,
} from "#app/domain/responses/publication-checks/checks.ts";
import { CONFIRM_REASONS, isConfirmable } from "#app/domain/responses/publication-checks/checks.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Select } from "#app/ui/govuk/select.tsx";
import { Tag, type TagColour } from "#app/ui/govuk/tag.tsx";
import { TaskList } from "#app/ui/govuk/task-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

const COLOURS: Partial<Record<CheckState, TagColour>> = {
  note: "yellow",
  asksReader: "purple",
  confirm: "orange",
  blocks: "red",
};

type Checks = {
  checks: CheckResult[];
  /** Whoever reads through a link cannot open the other response. */
  withLinks?: boolean;
  /** Of the ids on a page that shows the checks of several responses. */
  idPrefix?: string;
};

/** What was looked at before publishing, what each check found, and the passages that caused it. */
export function PublicationChecks({ checks, withLinks = true, idPrefix = "checks" }: Checks) {
  const { say } = useTexts();
  if (checks.length === 0) return null;
  return (
    <div>
      <h2 className="govuk-heading-m" id={idPrefix}>
        {say("staff.checks.heading")}
      </h2>
      <TaskList
        idPrefix={`${idPrefix}-one`}
        className="checks"
        items={checks.map((result) => ({
          title: say(`staff.checks.${result.check}`),
          hint: <WhatWasFound result={result} withLinks={withLinks} />,
          status: <State state={result.state} />,
        }))}
      />
    </div>
  );
}

function State({ state }: { state: CheckState }) {
  const { say } = useTexts();
  const words = say(`staff.checks.state.${state}`);
  return COLOURS[state] ? <Tag colour={COLOURS[state]}>{words}</Tag> : words;
}

function WhatWasFound({ result, withLinks }: { result: CheckResult; withLinks: boolean }) {
  const { say } = useTexts();
  const { check, state, findings, age, confirmed } = result;
  return (
    <>
      {check === "readingAge" && age !== undefined ? <p>{say("staff.checks.age", { age })}</p> : null}
      {state === "notMeasured" ? <p>{say("staff.checks.notMeasured")}</p> : null}
      {findings.length > 0 ? (
        <>
          <p>{say(state === "blocks" ? "staff.checks.verbatim.blocks" : `staff.checks.${check}.found`)}</p>
          <ul className="govuk-list govuk-list--bullet">
            {findings.map((finding) => (
              <li key={`${finding.field} ${finding.text} ${finding.other?.id}`}>
                <Found finding={finding} withLinks={withLinks} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {confirmed ? (
        <p>
          {say("staff.checks.confirmed", { name: confirmed.by })}{" "}
          {say(`staff.checks.reason.${confirmed.reason}`)}
        </p>
      ) : null}
    </>
  );
}

function Found({ finding, withLinks }: { finding: Finding; withLinks: boolean }) {
  const { say } = useTexts();
  const { text, hint, other } = finding;
  return (
    <>
      <mark dir="auto">{text}</mark>
      {hint ? <> ({say(`staff.responses.hints.${hint}`)})</> : null}
      {other ? (
        <>
          {" "}
          {withLinks ? (
            <a className="govuk-link" href={`/staff/responses/${other.id}`}>
              {say("staff.checks.asIn", { title: other.title })}
            </a>
          ) : (
            say("staff.checks.asIn", { title: other.title })
          )}
        </>
      ) : null}
    </>
  );
}

type ConfirmFieldsProps = {
  checks: CheckResult[];
  typed?: Partial<Record<ConfirmableCheck, string>> | undefined;
  errors?: FieldErrors | undefined;
  /** On a page with several responses: the one that is asked about, and the reasons that were sent for all of them. */
  ofOne?: { responseId: string; title: string; chosen: string[] };
};

/** Why what was found may stay: a reason from a list for each check that asks. */
export function ConfirmFields({ checks, typed, errors, ofOne }: ConfirmFieldsProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return checks.map(({ check, state }) => {
    if (state !== "confirm" || !isConfirmable(check)) return null;
    const values = CONFIRM_REASONS[check].map((reason) => ({
      value: ofOne ? `${ofOne.responseId} ${check} ${reason}` : reason,
      text: t(`staff.checks.reason.${reason}`),
    }));
    return (
      <Select
        key={check}
        name={ofOne ? "reasons" : check}
        id={ofOne ? `${check}-${ofOne.responseId}` : check}
        label={{
          className: "govuk-label--s",
          children: (
            <>
              {say(`staff.checks.${check}.confirm`)}
              {ofOne ? <span className="govuk-visually-hidden">: {ofOne.title}</span> : null}
            </>
          ),
        }}
        errorMessage={errorAt(check)}
        items={[{ value: "", text: t("staff.checks.choose") }, ...values]}
        value={
          ofOne ? values.find(({ value }) => ofOne.chosen.includes(value))?.value : (typed?.[check] ?? "")
        }
      />
    );
  });
}

import type { ActionToDecide } from "#app/domain/actions/succession/action-to-decide.server.ts";
import { SUCCESSION_KINDS, type SuccessionKind } from "#app/domain/actions/succession/decision.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { NextActionFields } from "./next-action-fields.tsx";
import { nextPlanAddress } from "./plans-address.ts";

type DecisionPageProps = {
  title: string;
  nextPlanId: string;
  kind: SuccessionKind;
  action: ActionToDecide;
  typed: Record<string, string | undefined>;
  errors: FieldErrors | undefined;
};

/** What becomes of one action: the fields of one way, with links to the others. */
export function DecisionPage({ title, nextPlanId, kind, action, typed, errors }: DecisionPageProps) {
  const { say } = useTexts();
  const fields = { typed, errors };
  return (
    <StaffFrame back={{ href: nextPlanAddress(nextPlanId), text: say("layout.back") }}>
      <FormErrors errors={errors} />
      <span className="govuk-caption-l">
        {say("actions.number", { number: action.number })}: {action.wording?.title ?? action.title}
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say(`staff.plans.explain.${kind}`)}</p>
      <nav className="toolbar" aria-label={say("staff.plans.otherWays") as string}>
        {SUCCESSION_KINDS.filter((other) => other !== kind).map((other) => (
          <a key={other} className="govuk-link" href={`?kind=${other}`}>
            {say(`staff.plans.decide.${other}`)}
          </a>
        ))}
      </nav>
      <form method="post" className="plan-form" noValidate>
        <input type="hidden" name="kind" value={kind} />
        {kind === "merged" ? <Others action={action} {...fields} /> : null}
        {kind === "ended" ? null : (
          <NextActionFields
            {...fields}
            places={kind === "split" ? ["1", "2", "3"] : ["1"]}
            hasWording={action.wording !== null && kind !== "whole"}
          />
        )}
        {kind === "split" ? <Choices action={action} typed={typed} /> : null}
        {kind === "part" ? <Words name="leftOut" label="action.became.leftOut" {...fields} /> : null}
        {kind === "whole" ? null : (
          <Words
            name="reason"
            label={kind === "ended" || kind === "part" ? "action.became.why" : "staff.plans.reasonIfAny"}
            {...fields}
          />
        )}
        <div className="toolbar">
          <Button preventDoubleClick>{say("staff.plans.decide.button")}</Button>
          {kind === "split" && action.items > 0 ? (
            <Button preventDoubleClick variant="secondary" name="next" value="items">
              {say("staff.plans.decide.items", { count: action.items })}
            </Button>
          ) : null}
        </div>
      </form>
    </StaffFrame>
  );
}

type FieldsProps = Pick<DecisionPageProps, "typed" | "errors">;

type WordsProps = FieldsProps & {
  name: string;
  label: "action.became.leftOut" | "action.became.why" | "staff.plans.reasonIfAny";
};

function Words({ name, label, typed, errors }: WordsProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <Textarea
      name={name}
      rows={3}
      label={{ children: say(label), className: "govuk-label--s" }}
      hint={{ children: say("staff.plans.public") }}
      value={typed[name] ?? ""}
      errorMessage={errorAt(name)}
    />
  );
}

function Others({ action, typed, errors }: FieldsProps & { action: ActionToDecide }) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <Checkboxes
      name="with"
      className="govuk-checkboxes--small"
      fieldset={{
        legend: { children: say("staff.plans.with"), className: "govuk-fieldset__legend--s" },
      }}
      items={action.others.map(({ id, number, title }) => ({ value: id, children: `${number}: ${title}` }))}
      values={(typed.with ?? "").split("\n")}
      errorMessage={errorAt("with")}
    />
  );
}

/** Where each group, theme and promise of a split action goes; everything else goes to the first. */
function Choices({ action, typed }: { action: ActionToDecide; typed: DecisionPageProps["typed"] }) {
  const { t, say } = useTexts();
  const chosen = (typed.choices ?? "").split("\n");
  const things = [
    ...action.groups.map(({ id, wording, links }) => ({
      key: `group ${id}`,
      text: t("staff.plans.group", { wording, links }),
    })),
    ...action.themes.map(({ id, name, links }) => ({
      key: `theme ${id}`,
      text: t("staff.plans.theme", { name, links }),
    })),
    ...action.promises.map(({ id, words }) => ({ key: `promise ${id}`, text: words })),
  ];
  return (
    <>
      <p className="govuk-body">{say("staff.plans.choices")}</p>
      {things.map(({ key, text }) => (
        <Select
          key={key}
          id={key.replace(" ", "-")}
          name="choices"
          label={{ children: text }}
          value={chosen.find((one) => one.startsWith(key)) ?? `${key} 0`}
          items={["0", "1", "2"].map((place) => ({
            value: `${key} ${place}`,
            text: t("staff.plans.place", { place: Number(place) + 1 }),
          }))}
        />
      ))}
    </>
  );
}

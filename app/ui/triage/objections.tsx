import type { ItemProtection } from "#app/domain/triage/item-protection.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type Objection = ItemProtection["objections"][number];
type ObjectionsProps = {
  itemId: string;
  objections: Objection[];
  may: { decide: boolean; readOriginal: boolean };
};

/** What the person says about the cuts in their words or about a group that was not what they meant, and what the team said to it. */
export function Objections({ itemId, objections, may }: ObjectionsProps) {
  const { say, date } = useTexts();
  return objections.map((objection) => (
    <section key={objection.id} className={objection.settledAt ? "decided" : "decided decided--open"}>
      <h2 className="govuk-heading-s">
        {say(objection.kind === "group" ? "triage.objection.group" : "triage.objection.title")}
      </h2>
      <p className="govuk-body decided__words" dir="auto">
        {objection.words ?? say("triage.objection.noWords")}
      </p>
      <p className="decided__meta">{say("triage.objection.asked", { date: date(objection.at) })}</p>
      {objection.settledAt ? (
        <>
          {objection.answer ? <p className="govuk-body">{objection.answer}</p> : null}
          <p className="decided__meta">
            {say("triage.objection.answered", { date: date(objection.settledAt) })}
          </p>
        </>
      ) : null}
      {!objection.settledAt && may.decide ? (
        <ObjectionForm
          itemId={itemId}
          objectionId={objection.id}
          kind={objection.kind}
          mayLift={may.readOriginal}
        />
      ) : null}
    </section>
  ));
}

type ObjectionFormProps = {
  itemId: string;
  objectionId: string;
  kind: Objection["kind"];
  /** Putting words back needs the right to read the original. */
  mayLift: boolean;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

export function ObjectionForm({ itemId, objectionId, kind, mayLift, errors, typed }: ObjectionFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${itemId}/objections/${objectionId}`} noValidate>
      {kind === "group" ? (
        <input type="hidden" name="outcome" value="answered" />
      ) : (
        <Radios
          name="outcome"
          idPrefix="outcome"
          className="govuk-radios--small"
          fieldset={{ legend: { children: say("triage.objection.outcome") } }}
          errorMessage={errorAt("outcome")}
          value={typed?.outcome}
          items={(mayLift ? (["lifted", "kept"] as const) : (["kept"] as const)).map((value) => ({
            value,
            children: say(`triage.objection.${value}`),
          }))}
        />
      )}
      <Textarea
        name="sentence"
        rows={3}
        label={{ children: say("triage.objection.sentence") }}
        hint={{
          children: say(kind === "group" ? "triage.objection.groupHint" : "triage.objection.sentenceHint"),
        }}
        errorMessage={errorAt("sentence")}
        value={typed?.sentence}
      />
      <Button>{say("triage.objection.save")}</Button>
    </form>
  );
}

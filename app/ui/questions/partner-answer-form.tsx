import type { ReactNode } from "react";
import { ACTION_STATUSES } from "#app/domain/actions/status.ts";
import type { QuestionForPartner } from "#app/domain/questions/partner-page/question-for-partner.server.ts";
import type { TypedAnswer } from "#app/domain/questions/schema.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type PartnerAnswerFormProps = {
  address: string;
  question: QuestionForPartner;
  errors: FieldErrors | undefined;
  typed: Partial<Record<string, string>> | undefined;
  saved: { version: number; fields: TypedAnswer } | undefined;
};

/** Progress and an answer, or that they decline; kept for later or sent. */
export function PartnerAnswerForm({ address, question, errors, typed, saved }: PartnerAnswerFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const { draft, action } = question;
  const fields: Partial<Record<string, string>> = typed ?? draft.fields;
  return (
    <form method="post" action={address} noValidate data-used={`${address}/opened`}>
      <input type="hidden" name="version" value={saved?.version ?? draft.version} />
      {saved ? <SavedMeanwhile fields={saved.fields} /> : null}
      <Radios
        name="choice"
        fieldset={{
          legend: { children: say("partner.answer.choice"), className: "govuk-fieldset__legend--m" },
        }}
        errorMessage={errorAt("choice")}
        value={fields.choice}
        items={[
          {
            value: "answer",
            children: say("partner.answer.choice.answer"),
            conditional: <AnswerFields fields={fields} errors={errors} hasAction={action !== null} />,
          },
          {
            value: "decline",
            children: say("partner.answer.choice.decline"),
            conditional: (
              <Textarea
                name="reason"
                rows={3}
                label={{ children: say("partner.answer.reason") }}
                hint={{ children: say("partner.answer.reasonHint") }}
                errorMessage={errorAt("reason")}
                value={fields.reason ?? ""}
              />
            ),
          },
        ]}
      />
      <Input
        name="role"
        label={{ children: say("partner.answer.role"), className: "govuk-label--s" }}
        hint={{ children: say("partner.answer.roleHint") }}
        errorMessage={errorAt("role")}
        autoComplete="organization-title"
        className="govuk-!-width-two-thirds"
        value={fields.role ?? ""}
      />
      <div className="toolbar">
        <Button name="send" value="now" preventDoubleClick>
          {say("partner.answer.send")}
        </Button>
        <Button name="send" value="later" variant="secondary">
          {say("partner.answer.keep")}
        </Button>
      </div>
    </form>
  );
}

type AnswerFieldsProps = {
  fields: Partial<Record<string, string>>;
  errors: FieldErrors | undefined;
  hasAction: boolean;
};

function AnswerFields({ fields, errors, hasAction }: AnswerFieldsProps): ReactNode {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <>
      <Textarea
        name="words"
        rows={4}
        label={{ children: say("partner.answer.words") }}
        hint={{ children: say("partner.answer.wordsHint") }}
        errorMessage={errorAt("words")}
        value={fields.words ?? ""}
      />
      <Textarea
        name="progress"
        rows={3}
        label={{ children: say("partner.answer.progress") }}
        errorMessage={errorAt("progress")}
        value={fields.progress ?? ""}
      />
      {hasAction ? (
        <Select
          name="status"
          label={{ children: say("partner.answer.status") }}
          errorMessage={errorAt("status")}
          value={fields.status ?? ""}
          items={[
            { value: "", text: t("partner.answer.status.none") },
            ...ACTION_STATUSES.map((status) => ({ value: status, text: t(`action.status.${status}`) })),
          ]}
        />
      ) : null}
    </>
  );
}

/** Both wordings are there: nothing was written over, and what is sent now takes the place of what was kept. */
function SavedMeanwhile({ fields }: { fields: TypedAnswer }) {
  const { say } = useTexts();
  const kept = [fields.words, fields.progress, fields.reason].filter(Boolean);
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{say("partner.answer.savedMeanwhile")}</p>
      {kept.map((words) => (
        <p key={words} className="govuk-body">
          <q>{words}</q>
        </p>
      ))}
    </div>
  );
}

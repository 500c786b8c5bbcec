import type { factsForPartner } from "#app/domain/responses/facts-checks/facts-page.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { DayFrame } from "#app/ui/day/day-frame.tsx";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { Passage } from "#app/ui/passage.tsx";
import { CheckedPromiseFacts } from "#app/ui/promises/checked-promise-facts.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { PublicPreview } from "./public-preview.tsx";

type FactsPageProps = {
  title: string;
  facts: Awaited<ReturnType<typeof factsForPartner>>;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** An organisation reads the final text and says whether its facts are right: without an account, on one page. */
export function FactsPage({ title, facts, errors, typed }: FactsPageProps) {
  const texts = useTexts();
  const { say } = texts;
  const { settings } = usePage();
  const name = settings?.identity.operatorName ?? "";
  const by = plannedDate(texts, { date: facts.dueOn, precision: "day" });
  return (
    <DayFrame isPractice={false}>
      <FormErrors errors={errors} />
      <span className="govuk-caption-l">{facts.organisation}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {facts.answer ? null : <p className="govuk-body">{say("partner.facts.intro", { name, date: by })}</p>}
      <h2 className="govuk-heading-m">{say("partner.facts.text")}</h2>
      {facts.response ? <PublicPreview response={facts.response} /> : null}
      {facts.promise ? (
        <div className="public-preview">
          <p className="govuk-body-l typed-words" {...foreign(facts, texts.language)}>
            {facts.promise.words}
          </p>
          <CheckedPromiseFacts promise={facts.promise} language={facts.language} />
        </div>
      ) : null}
      {facts.progressHtml === null ? null : (
        <div className="public-preview">
          <Passage html={facts.progressHtml} language={facts.language} direction={facts.direction} />
        </div>
      )}
      {facts.answer ? <Answered facts={facts} /> : <AnswerForm errors={errors} typed={typed} />}
    </DayFrame>
  );
}

function Answered({ facts: { answer, wrong } }: Pick<FactsPageProps, "facts">) {
  const { say } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-m">{say("partner.facts.thanks")}</h2>
      <p className="govuk-body">
        {say(answer === "wrong" ? "partner.facts.said.wrong" : "partner.facts.said.right")}
      </p>
      {wrong ? (
        <p className="govuk-body">
          <q>{wrong}</q>
        </p>
      ) : null}
    </>
  );
}

function AnswerForm({ errors, typed }: Pick<FactsPageProps, "errors" | "typed">) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" noValidate>
      <Radios
        name="answer"
        fieldset={{
          legend: { children: say("partner.facts.question"), className: "govuk-fieldset__legend--m" },
        }}
        errorMessage={errorAt("answer")}
        value={typed?.answer}
        items={[
          { value: "right", children: say("partner.facts.right") },
          {
            value: "wrong",
            children: say("partner.facts.wrong"),
            conditional: (
              <Textarea
                name="wrong"
                rows={3}
                label={{ children: say("partner.facts.whatIsWrong") }}
                errorMessage={errorAt("wrong")}
                value={typed?.wrong ?? ""}
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
        value={typed?.role ?? ""}
      />
      <Button preventDoubleClick>{say("partner.answer.send")}</Button>
    </form>
  );
}

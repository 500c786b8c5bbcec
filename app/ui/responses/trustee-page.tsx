import type { wordingToRead } from "#app/domain/responses/reader-links/wording-to-read.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { DayFrame } from "#app/ui/day/day-frame.tsx";
import { Button } from "#app/ui/govuk/button.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { PublicPreview } from "./public-preview.tsx";
import { PublicationChecks } from "./publication-checks.tsx";

type TrusteePageProps = {
  title: string;
  wording: Awaited<ReturnType<typeof wordingToRead>>;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** A trustee reads what would be public and says whether it can go out: without an account, and without JavaScript. */
export function TrusteePage({ title, wording, errors, typed }: TrusteePageProps) {
  const { say, date } = useTexts();
  const { settings } = usePage();
  const name = settings?.identity.operatorName ?? "";
  return (
    <DayFrame isPractice={wording.isPractice}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.trustee.intro", { writer: wording.writer, name })}</p>
      <p className="govuk-body">{say("staff.trustee.until", { date: date(wording.expiresAt) })}</p>
      <h2 className="govuk-heading-m">{say("staff.responses.preview")}</h2>
      <PublicPreview response={wording} />
      <PublicationChecks checks={wording.checks} withLinks={false} />
      <AnswerForm errors={errors} typed={typed} />
    </DayFrame>
  );
}

function AnswerForm({ errors, typed }: Pick<TrusteePageProps, "errors" | "typed">) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" noValidate>
      <Radios
        name="answer"
        fieldset={{
          legend: { children: say("staff.trustee.question"), className: "govuk-fieldset__legend--m" },
        }}
        errorMessage={errorAt("answer")}
        value={typed?.answer}
        items={[
          { value: "canGoOut", children: say("staff.trustee.canGoOut") },
          {
            value: "sendBack",
            children: say("staff.trustee.sendBack"),
            conditional: (
              <Textarea
                name="because"
                rows={3}
                label={{ children: say("staff.trustee.because") }}
                hint={{ children: say("staff.trustee.becauseHint") }}
                errorMessage={errorAt("because")}
                value={typed?.because ?? ""}
              />
            ),
          },
        ]}
      />
      <Button preventDoubleClick>{say("staff.trustee.send")}</Button>
    </form>
  );
}

export function TrusteeThanks({ title, isSentBack }: { title: string; isSentBack: boolean }) {
  const { say } = useTexts();
  return (
    <DayFrame isPractice={false}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">
        {say(isSentBack ? "staff.trustee.thanks.sendBack" : "staff.trustee.thanks.canGoOut")}
      </p>
      <p className="govuk-body">{say("staff.trustee.thanks.close")}</p>
    </DayFrame>
  );
}

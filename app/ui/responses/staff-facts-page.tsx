import type { FactsCheckForStaff } from "#app/domain/responses/facts-checks/facts-checks-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { FactsChecks } from "./facts-checks.tsx";
import { WithoutAsking } from "./without-asking.tsx";

type StaffFactsPageProps = {
  title: string;
  /** The response, or the action whose progress it is. */
  about: string;
  back: string;
  checks: FactsCheckForStaff[];
  organisations: { id: string; name: string; canBeAsked: boolean }[];
  /** Who is to be asked, where the text began with an answer. */
  organisation?: string | undefined;
  workingDays: number;
  mayAsk: boolean;
  mayWaive: boolean;
  /** Of a progress update: where checked words are posted. */
  postAddress?: string;
  /** Of a progress update: its words are typed here. */
  asksForWords: boolean;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** Having the facts of a text checked by an organisation before it is public. */
export function StaffFactsPage(props: StaffFactsPageProps) {
  const { title, about, back, checks, workingDays, mayAsk, mayWaive, postAddress, errors } = props;
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: back, text: say("layout.back") }}>
      <FormErrors errors={errors} />
      <span className="govuk-caption-l">{about}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.facts.staffIntro", { days: workingDays })}</p>
      <FactsChecks checks={checks} mayWaive={mayWaive} postAddress={postAddress} />
      {mayAsk ? <AskForm {...props} /> : null}
    </StaffFrame>
  );
}

function AskForm({ organisations, asksForWords, mayWaive, errors, typed, ...page }: StaffFactsPageProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" className="plan-form" noValidate>
      {typed?.question ? <input type="hidden" name="question" value={typed.question} /> : null}
      <Select
        name="organisation"
        label={{ children: say("staff.facts.organisation"), className: "govuk-label--s" }}
        hint={{ children: say("staff.question.ask.organisationHint") }}
        errorMessage={errorAt("organisation")}
        value={typed?.organisation ?? page.organisation ?? ""}
        items={[
          { value: "", text: t("staff.responses.form.choose") },
          ...organisations.map(({ id, name, canBeAsked }) => ({
            value: id,
            text: canBeAsked ? name : t("staff.question.ask.noContact", { name }),
          })),
        ]}
      />
      {asksForWords ? (
        <Textarea
          name="words"
          rows={5}
          label={{ children: say("staff.facts.progressWords"), className: "govuk-label--s" }}
          errorMessage={errorAt("words")}
          value={typed?.words ?? ""}
        />
      ) : null}
      <Button preventDoubleClick>{say("staff.facts.send")}</Button>
      {mayWaive ? <WithoutAsking errors={errors} typed={typed} /> : null}
    </form>
  );
}

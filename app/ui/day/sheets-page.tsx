import { Button } from "#app/ui/govuk/button.tsx";
import { Panel } from "#app/ui/govuk/panel.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { NewReceiptCode } from "#app/ui/triage/new-receipt-code.tsx";
import { DayFrame } from "./day-frame.tsx";
import { SheetForm, type SheetFormProps } from "./sheet-form.tsx";

type SheetsPageProps = SheetFormProps & {
  title: string;
  token: string;
  pass: string;
  isPractice: boolean;
  until: Date;
  /** null when the PIN has to be given again. */
  typedCount: number | null;
  code?: { words: string; digits: string } | undefined;
};

/** Sheet after sheet: the code of the last one, to copy onto it, above the next, empty form. */
export function SheetsPage(page: SheetsPageProps) {
  const { title, token, pass, isPractice, until, typedCount, code, ...form } = page;
  const { say, time, date } = useTexts();
  return (
    <DayFrame isPractice={isPractice}>
      <FormErrors errors={form.errors} />
      {code ? (
        <>
          <Panel title={say("handadd.doneTitle")}>{say("staff.day.copyCode")}</Panel>
          <NewReceiptCode code={code} />
        </>
      ) : null}
      <h1 className="govuk-heading-l">{title}</h1>
      {typedCount === null ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/day/${token}`}>
            {say("staff.day.pinAgain")}
          </a>
        </p>
      ) : (
        <p className="govuk-body">{say("staff.day.count", { count: typedCount })}</p>
      )}
      <p className="govuk-body">{say("staff.day.intro")}</p>
      <SheetForm {...form} />
      <p className="govuk-body">{say("staff.day.mistake")}</p>
      <p className="govuk-hint">
        {say("staff.day.until", { pass, date: date(new Date(until.getTime() - 1)), time: time(until) })}
      </p>
      <form method="post" action={`/day/${token}/end`}>
        <Button variant="secondary">{say("staff.day.finish")}</Button>
      </form>
    </DayFrame>
  );
}

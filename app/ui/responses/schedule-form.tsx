import type { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { PublicPreview } from "./public-preview.tsx";
import { ConfirmFields, PublicationChecks } from "./publication-checks.tsx";
import { mayPublish, WhoHasRead } from "./publication-form.tsx";

type ScheduleFormProps = {
  title: string;
  response: Awaited<ReturnType<typeof responseForStaff>>;
  isOwn: boolean;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** The same stop as before publishing, with the day and time at which it goes out. */
export function ScheduleForm({ title, response, isOwn, errors, typed }: ScheduleFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const { checks, reading, version } = response;
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.schedule.intro")}</p>
      <h2 className="govuk-heading-m">{say("staff.responses.preview")}</h2>
      <PublicPreview response={response} />
      <PublicationChecks checks={checks} />
      {isOwn ? <WhoHasRead reading={reading} /> : null}
      {mayPublish({ response, isOwn }) ? (
        <form method="post" noValidate>
          <input type="hidden" name="version" value={version} />
          <ConfirmFields checks={checks} typed={typed} errors={errors} />
          {(["date", "time"] as const).map((name) => (
            <Input
              key={name}
              name={name}
              type={name}
              label={{ children: say(`staff.schedule.${name}`) }}
              errorMessage={errorAt(name)}
              className="govuk-input--width-10"
              value={typed?.[name]}
            />
          ))}
          <Button preventDoubleClick>{say("staff.schedule.button")}</Button>
        </form>
      ) : null}
    </>
  );
}

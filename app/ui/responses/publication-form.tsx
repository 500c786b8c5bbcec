import type { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { FactsChecks } from "./facts-checks.tsx";
import { FactsToAsk } from "./facts-to-ask.tsx";
import { PublicPreview } from "./public-preview.tsx";
import { ConfirmFields, PublicationChecks } from "./publication-checks.tsx";

type Response = Awaited<ReturnType<typeof responseForStaff>>;

type PublicationFormProps = {
  title: string;
  response: Response;
  /** Who is here wrote the words. */
  isOwn: boolean;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** The stop before it is public: exactly the words, what may be wrong with them, and who has read them. */
export function PublicationForm({ title, response, isOwn, errors, typed }: PublicationFormProps) {
  const { say } = useTexts();
  const { checks, items, actions, latest, reading } = response;
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {isOwn ? null : say("staff.responses.publication.words", { name: latest.writer })}{" "}
        {say("staff.responses.publication.answers", { items, actions })}
      </p>
      <h2 className="govuk-heading-m">{say("staff.responses.preview")}</h2>
      <PublicPreview response={response} />
      <PublicationChecks checks={checks} />
      {response.isPractice ? null : <FactsToAsk response={response} />}
      <FactsChecks checks={response.facts} mayWaive />
      {isOwn ? <WhoHasRead reading={reading} /> : null}
      {mayPublish({ response, isOwn }) ? (
        <form method="post" noValidate>
          <input type="hidden" name="version" value={response.version} />
          <ConfirmFields checks={checks} typed={typed} errors={errors} />
          <div className="toolbar">
            <Button preventDoubleClick>{say("staff.responses.publication.button")}</Button>
            <a className="govuk-link" href={`/staff/responses/${response.id}/schedule`}>
              {say("staff.schedule.link")}
            </a>
            <a className="govuk-link" href={`/staff/responses/${response.id}`}>
              {say("staff.responses.publication.back")}
            </a>
          </div>
        </form>
      ) : null}
      {isBlocked(checks) ? <p className="govuk-inset-text">{say("error.response.verbatim")}</p> : null}
    </>
  );
}

const isBlocked = (checks: Response["checks"]) => checks.some(({ state }) => state === "blocks");

/** Whether there is anything to press: nobody is stopped by the page alone, the command asks again. */
export function mayPublish({ response, isOwn }: { response: Response; isOwn: boolean }): boolean {
  const { reading, checks } = response;
  return !isBlocked(checks) && (!isOwn || reading?.trusteeRead === true || reading?.isAloneNow === true);
}

/** To the writer: who has read it beside them, or when they may publish it alone. */
export function WhoHasRead({ reading }: Pick<Response, "reading">) {
  const { say, time } = useTexts();
  if (!reading) return null;
  const { trusteeRead, isAloneNow, aloneFrom } = reading;
  if (trusteeRead) return <p className="govuk-body">{say("staff.responses.reading.trustee")}</p>;
  if (!aloneFrom) return <p className="govuk-body">{say("staff.responses.reading.never")}</p>;
  if (isAloneNow) return <p className="govuk-body">{say("staff.responses.reading.alone")}</p>;
  const from = time(aloneFrom);
  return <p className="govuk-body">{say("staff.responses.reading.aloneFrom", { time: from })}</p>;
}

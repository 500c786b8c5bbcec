import type { readyTogether } from "#app/domain/responses/ready-together.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { refusalText } from "./cancel-schedule.tsx";
import { PublicPreview } from "./public-preview.tsx";
import { PublicationChecks } from "./publication-checks.tsx";
import { WhoHasRead } from "./publication-form.tsx";

type Response = Awaited<ReturnType<typeof readyTogether>>[number];

type PublishManyPageProps = {
  title: string;
  responses: Response[];
  /** Who is here: nobody is the second reader of what they wrote. */
  readerId: string;
  errors?: FieldErrors | undefined;
  /** What became of each, once it was tried. */
  results?: { responseId: string; refusal: string | null }[] | undefined;
};

/** Several responses on one screen, each with what everyone would see and its checks, and one button for all of them. */
export function PublishManyPage({ title, responses, readerId, errors, results }: PublishManyPageProps) {
  const { say } = useTexts();
  const published = results?.filter(({ refusal }) => refusal === null).length ?? 0;
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      {results ? (
        <p className="govuk-body-l" role="status">
          {say("staff.together.done", { published, refused: results.length - published })}
        </p>
      ) : (
        <p className="govuk-body">{say("staff.together.intro")}</p>
      )}
      {responses.map((response) => (
        <ReadyResponse
          key={response.id}
          response={response}
          isOwn={response.latest.writtenBy === readerId}
          refusal={results?.find(({ responseId }) => responseId === response.id)?.refusal ?? null}
        />
      ))}
      {responses.length > 0 ? (
        <form method="post">
          {responses.map(({ id, version }) => (
            <input key={id} type="hidden" name="responses" value={`${id} ${version}`} />
          ))}
          <Button preventDoubleClick>
            {say(results ? "staff.together.again" : "staff.together.button")}
          </Button>
        </form>
      ) : (
        <p className="govuk-body">{say("staff.responses.none.ready")}</p>
      )}
    </>
  );
}

type ReadyProps = { response: Response; isOwn: boolean; refusal: string | null };

function ReadyResponse({ response, isOwn, refusal }: ReadyProps) {
  const { say } = useTexts();
  const { id, latest, checks, reading } = response;
  return (
    <section className="together" aria-labelledby={`response-${id}`}>
      <h2 className="govuk-heading-m" id={`response-${id}`}>
        <a className="govuk-link" href={`/staff/responses/${id}/publication`}>
          {latest.title}
        </a>
      </h2>
      {refusal ? (
        <p className="govuk-inset-text">
          {say("staff.together.refused")} {say(refusalText(refusal))}
        </p>
      ) : null}
      {isOwn ? <WhoHasRead reading={reading} /> : null}
      <PublicPreview response={response} />
      <PublicationChecks checks={checks} idPrefix={`check-${id}`} />
    </section>
  );
}

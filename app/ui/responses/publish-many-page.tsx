import type { ConfirmableCheck } from "#app/domain/responses/publication-checks/checks.ts";
import type { readyTogether } from "#app/domain/responses/ready-together.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { ErrorSummary } from "#app/ui/govuk/error-summary.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { refusalText } from "./cancel-schedule.tsx";
import { PublicPreview } from "./public-preview.tsx";
import { ConfirmFields, PublicationChecks } from "./publication-checks.tsx";
import { WhoHasRead } from "./publication-form.tsx";

type Response = Awaited<ReturnType<typeof readyTogether>>[number];

type PublishManyPageProps = {
  title: string;
  responses: Response[];
  /** Who is here: nobody is the second reader of what they wrote. */
  readerId: string;
  errors?: FieldErrors | undefined;
  /** What became of each, once it was tried. */
  results?: Result[] | undefined;
  /** The reasons that were sent, each `ID CHECK REASON`. */
  chosen?: string[] | undefined;
};

type Result = {
  responseId: string;
  title: string;
  refusal: string | null;
  /** The checks that still ask for a reason. */
  missing: ConfirmableCheck[];
};

/** Several responses on one screen, each with what everyone would see and its checks, and one button for all of them. */
export function PublishManyPage(props: PublishManyPageProps) {
  const { title, responses, readerId, errors, results, chosen = [] } = props;
  const { say } = useTexts();
  const published = results?.filter(({ refusal }) => refusal === null).length ?? 0;
  return (
    <>
      <FormErrors errors={errors} />
      {results ? <Refused results={results} shown={responses.map(({ id }) => id)} /> : null}
      <h1 className="govuk-heading-l">{title}</h1>
      {results ? (
        <p className="govuk-body-l" role="status">
          {say("staff.together.done", { published, refused: results.length - published })}
        </p>
      ) : (
        <p className="govuk-body">{say("staff.together.intro")}</p>
      )}
      {responses.length > 0 ? (
        <form method="post" noValidate>
          {responses.map((response) => (
            <ReadyResponse
              key={response.id}
              response={response}
              isOwn={response.latest.writtenBy === readerId}
              result={results?.find(({ responseId }) => responseId === response.id)}
              chosen={chosen}
            />
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

/** Which ones stay, and why, with the way to each that is still on this page. */
function Refused({ results, shown }: { results: Result[]; shown: string[] }) {
  const { say } = useTexts();
  const refused = results.flatMap(({ responseId, title, refusal }) =>
    refusal ? [{ responseId, title, refusal }] : [],
  );
  if (refused.length === 0) return null;
  const items = refused.map(({ responseId, title, refusal }) => ({
    children: (
      <>
        <bdi>{title}</bdi>: {say(refusalText(refusal))}
      </>
    ),
    ...(shown.includes(responseId) ? { href: `#response-${responseId}` } : {}),
  }));
  return <ErrorSummary title={say("staff.together.notPublished")} errors={items} />;
}

type ReadyProps = { response: Response; isOwn: boolean; result: Result | undefined; chosen: string[] };

function ReadyResponse({ response, isOwn, result, chosen }: ReadyProps) {
  const { say } = useTexts();
  const { id, version, latest, checks, reading } = response;
  const refusal = result?.refusal ?? null;
  const missing = (result?.missing ?? []).map((check) => [check, "error.response.chooseReason"]);
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
      <input type="hidden" name="responses" value={`${id} ${version}`} />
      <ConfirmFields
        checks={checks}
        errors={Object.fromEntries(missing)}
        ofOne={{ responseId: id, title: latest.title, chosen }}
      />
    </section>
  );
}

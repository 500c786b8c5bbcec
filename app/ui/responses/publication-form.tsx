import type { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { PublicHints, PublicPreview } from "./public-preview.tsx";

type PublicationFormProps = {
  title: string;
  response: Awaited<ReturnType<typeof responseForStaff>>;
  isOwn: boolean;
  errors?: FieldErrors | undefined;
};

/** The stop before it is public: exactly the words, what may be wrong with them, and who will be told apart. */
export function PublicationForm({ title, response, isOwn, errors }: PublicationFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const { hints, items, actions, latest } = response;
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {say("staff.responses.publication.words", { name: latest.writer })}{" "}
        {say("staff.responses.publication.answers", { items, actions })}
      </p>
      <PublicPreview response={response} />
      <PublicHints hints={hints} />
      {isOwn ? (
        <p className="govuk-body">{say("error.response.own-words")}</p>
      ) : (
        <form method="post" noValidate>
          <input type="hidden" name="version" value={response.version} />
          {hints.length > 0 ? (
            <Checkboxes
              name="confirmed"
              errorMessage={errorAt("confirmed")}
              items={[{ value: "yes", children: say("staff.responses.hints.confirm") }]}
            />
          ) : null}
          <div className="toolbar">
            <Button preventDoubleClick>{say("staff.responses.publication.button")}</Button>
            <a className="govuk-link" href={`/staff/responses/${response.id}`}>
              {say("staff.responses.publication.back")}
            </a>
          </div>
        </form>
      )}
    </>
  );
}

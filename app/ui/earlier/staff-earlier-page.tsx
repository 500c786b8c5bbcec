import type { EarlierAnswers } from "#app/domain/responses/earlier/public-earlier-answers.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { FileUpload } from "#app/ui/govuk/file-upload.tsx";
import { ListPages } from "#app/ui/list-pages.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { EarlierAnswer } from "./earlier-answer.tsx";

type StaffEarlierPageProps = {
  title: string;
  waiting: { id: string; fileName: string; uploadedAt: Date }[];
  earlier: EarlierAnswers;
  errors: FieldErrors | undefined;
};

/** Bringing in what was answered before this site, and taking it off again. */
export function StaffEarlierPage({ title, waiting, earlier, errors }: StaffEarlierPageProps) {
  const { say, t, time } = useTexts();
  const errorOf = useFieldErrors(errors);
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.earlier.intro")}</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <FileUpload
          name="file"
          label={{ children: say("staff.earlier.file"), className: "govuk-label--s" }}
          hint={{ children: say("staff.earlier.hint") }}
          errorMessage={errorOf("file")}
          accept=".csv,.tsv,.txt,.xlsx"
        />
        <Button preventDoubleClick>{say("staff.import.look")}</Button>
      </form>
      {waiting.length > 0 ? (
        <section aria-labelledby="waiting">
          <h2 className="govuk-heading-m" id="waiting">
            {say("staff.earlier.waiting")}
          </h2>
          <ul className="govuk-list">
            {waiting.map(({ id, fileName, uploadedAt }) => (
              <li key={id}>
                <a className="govuk-link" href={`/staff/earlier/${id}`}>
                  {fileName}
                </a>
                , {time(uploadedAt)}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <h2 className="govuk-heading-m">{say("staff.earlier.public", { count: earlier.found })}</h2>
      <ol className="results">
        {earlier.answers.map(({ id, ...answer }) => (
          <li key={id} className="results__item">
            <EarlierAnswer answer={answer} />
            <form method="post" action={`/staff/earlier/answers/${id}/withdrawal`}>
              <Button variant="secondary">
                {say("staff.earlier.withdraw")}{" "}
                <span className="govuk-visually-hidden">{answer.title || t("earlier.title")}</span>
              </Button>
            </form>
          </li>
        ))}
      </ol>
      <ListPages
        page={earlier.page}
        pages={earlier.pages}
        pathOf={(number) => `/staff/earlier?page=${number}`}
      />
    </>
  );
}

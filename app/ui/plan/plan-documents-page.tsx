import type { PlanReadingLine } from "#app/domain/actions/plan-readings.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { FileUpload } from "#app/ui/govuk/file-upload.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type PlanDocumentsPageProps = {
  title: string;
  readings: PlanReadingLine[];
  errors: FieldErrors | undefined;
};

export function PlanDocumentsPage({ title, readings, errors }: PlanDocumentsPageProps) {
  const { say } = useTexts();
  const errorOf = useFieldErrors(errors);
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("plan.intro")}</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <FileUpload
          name="document"
          label={{ children: say("plan.upload.label"), className: "govuk-label--s" }}
          hint={{ children: say("plan.upload.hint") }}
          errorMessage={errorOf("document")}
          accept=".txt,.csv,.tsv,.md,.xlsx,.json,text/plain,text/csv"
        />
        <Button preventDoubleClick>{say("plan.upload.button")}</Button>
      </form>
      <h2 className="govuk-heading-m">{say("plan.readings")}</h2>
      {readings.length === 0 ? (
        <p className="govuk-body">{say("plan.readings.none")}</p>
      ) : (
        <Readings readings={readings} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/staff/actions">
          {say("plan.actions")}
        </a>
      </p>
    </>
  );
}

function Readings({ readings }: { readings: PlanReadingLine[] }) {
  const { t, say, time } = useTexts();
  return (
    <Table
      caption={t("plan.readings")}
      captionClassName="govuk-visually-hidden"
      stackOnPhone
      firstCellIsHeader
      head={(["file", "when", "who", "what", "state"] as const).map((column) => ({
        children: t(`plan.reading.${column}`),
      }))}
      rows={readings.map((reading) => [
        {
          children: (
            <a className="govuk-link" href={`/staff/plan/${reading.id}`}>
              {reading.fileName}
            </a>
          ),
        },
        { children: time(reading.uploadedAt) },
        { children: reading.uploadedBy ?? say("plan.reading.command") },
        {
          children: say("plan.reading.counts", { actions: reading.actions, warnings: reading.warnings }),
        },
        {
          children: reading.confirmedAt ? (
            <Tag colour="green">{say("plan.reading.confirmed")}</Tag>
          ) : (
            <Tag colour="yellow">{say("plan.reading.open")}</Tag>
          ),
        },
      ])}
    />
  );
}

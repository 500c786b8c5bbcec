import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { FileUpload } from "#app/ui/govuk/file-upload.tsx";
import { Select, type SelectItem } from "#app/ui/govuk/select.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type NewImportPageProps = {
  title: string;
  events: SelectItem[];
  errors: FieldErrors | undefined;
  event: string | undefined;
};

export function NewImportPage({ title, events, errors, event }: NewImportPageProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame back={{ href: "/staff/imports", text: t("staff.import.title") }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.import.intro")}</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <FileUpload
          name="file"
          label={{ children: say("staff.import.file"), className: "govuk-label--s" }}
          hint={{ children: say("staff.import.fileHint") }}
          errorMessage={errorAt("file")}
          accept=".csv,.tsv,.txt,.xlsx"
        />
        <Select
          name="event"
          label={{ children: say("staff.import.event") }}
          errorMessage={errorAt("event")}
          items={[{ value: "", text: t("staff.import.choose") }, ...events]}
          value={event ?? ""}
        />
        <Button preventDoubleClick>{say("staff.import.look")}</Button>
      </form>
    </StaffFrame>
  );
}

import type { ImportTrial } from "#app/domain/feedback/imports/try-import.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { ImportDraft } from "./import-draft.tsx";
import { ImportProgress } from "./import-progress.tsx";
import type { Looked } from "./looked.ts";
import { FlawedRows, RefusedRows, RowsFile } from "./rows-to-look-at.tsx";

type ImportPageProps = {
  title: string;
  facts: Omit<ImportTrial, "sameWords" | "unknownThemes"> & {
    id: string;
    rows: number | null;
    event: string;
    isPractice: boolean;
    status: "draft" | "running" | "done" | "failed" | "expired";
  };
  looked: Looked | null;
  errors: FieldErrors | undefined;
};

/** A spreadsheet on its way: how it is read and what would come in, how far it is, or what came of it. */
export function ImportPage({ title, facts, looked, errors }: ImportPageProps) {
  const { t, say } = useTexts();
  const { id, status, read, added, already, refused, flawed } = facts;
  return (
    <StaffFrame
      isPractice={facts.isPractice}
      back={{ href: "/staff/imports", text: t("staff.import.title") }}
    >
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{facts.event}</p>
      {looked ? <ImportDraft looked={looked} importId={id} errors={errors} /> : null}
      {status === "running" ? <ImportProgress importId={id} read={read} rows={facts.rows} /> : null}
      {status === "failed" || status === "expired" ? (
        <p className="govuk-body">{say(`staff.import.ended.${status}`)}</p>
      ) : null}
      {status === "done" ? (
        <>
          <p className="govuk-body">
            {say("staff.import.done", { read, added, already, refused: refused.length })}
          </p>
          <RefusedRows refused={refused} />
          <FlawedRows flawed={flawed} />
          <RowsFile refused={refused} flawed={flawed} href={`/staff/imports/${id}/refused`} />
          <p className="govuk-body">{say("staff.import.receipts")}</p>
        </>
      ) : null}
    </StaffFrame>
  );
}

import { useTexts } from "#app/ui/page-context.tsx";

type ImportProgressProps = {
  importId: string;
  /** Rows that are dealt with. */
  read: number;
  /** null until the file was looked at. */
  rows: number | null;
};

/** How far it is; the page asks again by itself. */
export function ImportProgress({ importId, read, rows }: ImportProgressProps) {
  const { say, t } = useTexts();
  const path = `/staff/imports/${importId}`;
  const count = rows === null ? t("staff.import.waiting") : t("staff.import.running", { read, rows });
  return (
    <div data-look-again={path}>
      <label className="govuk-label govuk-label--s" htmlFor="progress">
        {say("staff.import.progress")}
      </label>
      <progress
        className="progress-bar"
        id="progress"
        aria-describedby="progress-count"
        {...(rows === null ? {} : { max: rows, value: Math.min(read, rows) })}
      >
        {count}
      </progress>
      <p className="govuk-body" id="progress-count">
        {count}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={path}>
          {say("staff.import.lookAgain")}
        </a>
      </p>
    </div>
  );
}

import type { StaffRevision } from "#app/domain/responses/response-for-staff.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";

/** Who wrote and who published each revision, newest first. */
export function ResponseHistory({ revisions }: { revisions: StaffRevision[] }) {
  const { say, date } = useTexts();
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        {say("staff.responses.history.heading")}
      </h2>
      <ol className="timeline">
        {revisions.map(({ number, writer, writtenAt, publisher, publishedAt, changeNote }) => (
          <li key={number} className={`timeline__item ${publishedAt ? "timeline__item--done" : ""}`}>
            <h3 className="timeline__title">{say("staff.responses.history.revision", { number })}</h3>
            <p className="timeline__date">
              {say("staff.responses.writtenBy", { name: writer, date: date(writtenAt) })}
            </p>
            {publishedAt ? (
              <p className="timeline__date">
                {say("staff.responses.history.publishedBy", {
                  name: publisher ?? "",
                  date: date(publishedAt),
                })}
              </p>
            ) : null}
            {changeNote ? <p className="govuk-body">{changeNote}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

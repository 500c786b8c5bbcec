import { telephone } from "#app/ui/feedback/other-ways.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Whom to call in danger: the operator's own data. */
export type Emergency = { id: string; name: string; phone: string };

/** That telling us is no report of a crime, and whom to call instead. Names and numbers are never translated. */
export function NotAReport({ operator, emergency }: { operator: string; emergency: Emergency[] }) {
  const { saySafely } = useTexts();
  return (
    <div className="not-a-report">
      <p className="govuk-body">{saySafely("helpNow.notAReport", { name: operator })}</p>
      {emergency.map(({ id, name, phone }) => (
        <p key={id} className="govuk-body">
          <strong>{saySafely("helpNow.kind.emergency")}</strong>{" "}
          <a className="govuk-link not-a-report__phone" href={telephone(phone)} dir="ltr" translate="no">
            {phone}
          </a>{" "}
          <bdi translate="no">({name})</bdi>
        </p>
      ))}
    </div>
  );
}

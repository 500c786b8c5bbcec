import { usePage } from "#app/ui/page-context.tsx";

/** After those who can help: the way into the confidential lane, or that there is none now. */
export function StillTell({ isLaneOpen, query }: { isLaneOpen: boolean; query: string }) {
  const { texts, settings } = usePage();
  const { say, saySafely, href } = texts;
  return (
    <>
      <h2 className="govuk-heading-m">{say("helpNow.confidential")}</h2>
      {isLaneOpen ? (
        <>
          <p className="govuk-body">
            {saySafely("helpNow.confidential.words", { name: settings?.identity.operatorName ?? "" })}
          </p>
          <p className="govuk-body">
            <a className="govuk-link" href={href(`/confidential${query}`)}>
              {say("helpNow.confidential.link")}
            </a>
          </p>
        </>
      ) : (
        <p className="govuk-body">{saySafely("helpNow.confidential.closed")}</p>
      )}
    </>
  );
}

import { usePage } from "#app/ui/page-context.tsx";

/** What it means that two people judged it abuse, and whom to tell if they were wrong. */
export function JudgedAbuse() {
  const { texts, settings } = usePage();
  const { say } = texts;
  const { email = "", phone = "", address = "" } = settings?.contacts ?? {};
  const ways = [email, phone, address].filter((way) => way !== "");
  return (
    <>
      <p className="govuk-body">{say("receipt.abuse.means")}</p>
      {ways.length > 0 ? (
        <>
          <p className="govuk-body">{say("receipt.abuse.complain")}</p>
          <ul className="govuk-list">
            {ways.map((way) => (
              <li key={way}>
                <bdi>{way}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

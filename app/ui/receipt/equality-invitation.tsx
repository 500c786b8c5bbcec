import { useTexts } from "#app/ui/page-context.tsx";

/** Leads to the optional questions, from pages that only the person sees. */
export function EqualityInvitation() {
  const { say, href } = useTexts();
  return (
    <p className="govuk-body">
      {say("receipt.new.equality", {
        link: (words) => (
          // The address of the page may hold the ticket, which nothing may lead back to.
          <a className="govuk-link" href={href("/equality-questions")} referrerPolicy="no-referrer">
            {words}
          </a>
        ),
      })}
    </p>
  );
}

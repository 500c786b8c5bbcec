import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { FeedbackForm } from "./feedback-form.tsx";
import type { FormPage, FormReturned } from "./form-page.ts";
import { FormProblems } from "./form-problems.tsx";
import { PersonalHints } from "./personal-hints.tsx";

const FIELDS = ["body", "answerVia", "area", "theme", "language"];

/** The form, alone on its page so that the way from a poster's code to the receipt is two screens. */
export function FeedbackPage({ page, returned }: { page: FormPage; returned: FormReturned | undefined }) {
  const { say, language } = useTexts();
  const { event } = page;
  const back = event ? { path: `/e/${event.code}` } : { path: "/feedback" };
  return (
    <SiteFrame back={back} hasQuickExit isPractice={event?.isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={returned?.errors} fields={FIELDS} />
          <PersonalHints hints={returned?.hints ?? []} />
          <h1 className="govuk-heading-l">
            {event ? (
              <span className="govuk-caption-l" {...foreign(event, language)}>
                {event.name}
              </span>
            ) : null}
            {say("feedback.form.title")}
          </h1>
          {page.asksLanes ? <HelpFirst eventCode={event?.code ?? null} /> : null}
          <FeedbackForm page={page} returned={returned} />
        </div>
      </div>
    </SiteFrame>
  );
}

/** Whoever came straight to the form still sees where to find help before typing. */
function HelpFirst({ eventCode }: { eventCode: string | null }) {
  const { saySafely, href } = useTexts();
  const path = eventCode ? `/help-now?event=${encodeURIComponent(eventCode)}` : "/help-now";
  return (
    <p className="govuk-body">
      {saySafely("feedback.form.helpFirst", {
        link: (words) => (
          <a className="govuk-link" href={href(path)}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}

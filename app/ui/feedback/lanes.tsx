import { useTexts } from "#app/ui/page-context.tsx";

/** The question before anything is typed. The first lane leads to the form, the second to people who can help now. */
export function Lanes({ eventCode }: { eventCode: string | null }) {
  const { say, saySafely, href } = useTexts();
  const query = eventCode ? `?event=${encodeURIComponent(eventCode)}` : "";
  return (
    <ul className="lanes lanes--two">
      <li className="lane">
        <a className="govuk-link lane__link" href={href(`/feedback/new${query}`)}>
          {say("lanes.idea")}
        </a>
        <p>{say("lanes.idea.words")}</p>
      </li>
      <li className="lane lane--quiet">
        <a className="govuk-link lane__link" href={href(`/help-now${query}`)}>
          {saySafely("lanes.happened")}
        </a>
        <p>{saySafely("lanes.happened.words")}</p>
      </li>
    </ul>
  );
}

import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { TextToCopy } from "#app/ui/staff/text-to-copy.tsx";

type FactsLinkPageProps = { title: string; organisation: string; back: string; link: string | undefined };

/** A link to a check of facts, to be handed over: it is shown once. */
export function FactsLinkPage({ title, organisation, back, link }: FactsLinkPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: back, text: say("layout.back") }}>
      <span className="govuk-caption-l">{organisation}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.readers.once")}</p>
      {link ? (
        <TextToCopy label={say("staff.readers.link")} text={link} />
      ) : (
        <form method="post">
          <Button preventDoubleClick>{title}</Button>
        </form>
      )}
    </StaffFrame>
  );
}

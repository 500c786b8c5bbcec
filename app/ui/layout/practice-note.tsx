import { useTexts } from "#app/ui/page-context.tsx";

/** At the top of every page about a practice event: nobody may take it for real, and nobody's real words belong there. */
export function PracticeNote() {
  const { say } = useTexts();
  return (
    <p className="practice-note">
      <strong>{say("practice.note")}</strong>
    </p>
  );
}

import type { Opinions } from "#app/domain/responses/opinions.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { useTexts } from "#app/ui/page-context.tsx";

type OpinionListProps<Answer extends string> = {
  opinions: Opinions<Answer>;
  text: "receipt.verdict.answer" | "receipt.reporting.answer";
};

/** How many people gave each answer, with shares where there are enough of them. */
export function OpinionList<Answer extends string>({ opinions, text }: OpinionListProps<Answer>) {
  const { say } = useTexts();
  if (!opinions) return <>{say("responses.verdicts.few")}</>;
  return (
    <>
      {say("responses.verdicts.count", { people: opinions.people })}
      <ul className="govuk-list govuk-list--bullet">
        {opinions.answers.map(({ answer, people, percent }) => (
          <li key={answer}>
            {say(`${text}.${answer}` as TextKey)}:{" "}
            <bdi>
              {percent === null
                ? say("numbers.people", { people })
                : say("numbers.peopleShare", { people, percent })}
            </bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

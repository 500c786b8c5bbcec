import type { PartChange } from "#app/domain/actions/plan-file/part-changes.ts";
import { partRows } from "#app/domain/actions/plan-file/part-rows.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** What the rows of a plan's file would do beside the plan's document, action by action, in the words of the file. */
export function PartChangesShown({ parts }: { parts: PartChange[] }) {
  const { say } = useTexts();
  if (parts.length === 0) return null;
  const numbers = [...new Set(parts.map(({ part }) => part.number))];
  return (
    <section>
      <h2 className="govuk-heading-m">{say("plan.parts.title")}</h2>
      <p className="govuk-body">{say("plan.parts.public")}</p>
      {numbers.map((number) => {
        const own = parts.filter(({ part }) => part.number === number);
        return (
          <Details key={number} summary={say("plan.parts.of", { number, count: own.length })}>
            <ul className="govuk-list">
              {own.map((change, position) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once, on the server
                <PartChanged key={position} change={change} />
              ))}
            </ul>
          </Details>
        );
      })}
    </section>
  );
}

function PartChanged({ change: { part, stored } }: { change: PartChange }) {
  const { say } = useTexts();
  const isNew = stored === null;
  return (
    <li>
      <Tag colour={isNew ? "green" : "yellow"}>{say(isNew ? "plan.parts.new" : "plan.parts.changed")}</Tag>
      {partRows(part).map(({ part: kind, number: _number, ...cells }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once, on the server
        <p key={position} className="govuk-body">
          <strong>{say(`plan.parts.kind.${kind}` as "plan.parts.kind.step")}</strong>
          {": "}
          {Object.values(cells)
            .filter((cell) => cell !== "")
            .join(" · ")}
        </p>
      ))}
    </li>
  );
}

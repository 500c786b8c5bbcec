import type { PeopleCount } from "#app/domain/responses/people-count.ts";
import { useTexts } from "#app/ui/page-context.tsx";

/** "23 people told us this", or "Fewer than 5 people told us this". */
export function PeopleSaid({ people }: { people: PeopleCount }) {
  const { say } = useTexts();
  return "exact" in people
    ? say("responses.people.exact", { count: people.exact })
    : say("responses.people.fewer", { count: people.fewerThan });
}

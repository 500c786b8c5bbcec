import type { PublicPromise } from "#app/domain/actions/promises/public-promise-facts.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { PromiseStateTag } from "./promise-state-tag.tsx";

type PromiseStandingProps = { promise: Pick<PublicPromise, "state" | "days" | "isByClock"> };

/** Where a promise stands, with the days that the clock counts. */
export function PromiseStanding({ promise: { state, days, isByClock } }: PromiseStandingProps) {
  const { say } = useTexts();
  const hasDays = state !== "broken" && state !== "replaced";
  return (
    <>
      <PromiseStateTag state={state} /> {hasDays ? say(`promise.stands.${state}`, { days }) : null}
      {isByClock ? say("promise.byClock", { days }) : null}
    </>
  );
}

import type { FactsCheckForStaff } from "#app/domain/responses/facts-checks/facts-checks-for-staff.server.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Tag, type TagColour } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { CheckedPromiseFacts } from "#app/ui/promises/checked-promise-facts.tsx";

const COLOURS: Partial<Record<FactsCheckForStaff["state"], TagColour>> = {
  waiting: "turquoise",
  right: "green",
  wrong: "red",
  waived: "orange",
};

type FactsChecksProps = {
  checks: FactsCheckForStaff[];
  /** Whoever looks may publish without one. */
  mayWaive?: boolean | undefined;
  /** Of progress and promises: the form that posts words that nothing holds back any more. */
  postAddress?: string | undefined;
};

/** Where each check of facts stands, and why something is published without one. */
export function FactsChecks({ checks, mayWaive, postAddress }: FactsChecksProps) {
  const texts = useTexts();
  const { say } = texts;
  return checks.map((check) => {
    const { id, organisation, dueOn, state, wrong, waivedWhy, words, promise, isUnreached, isSame } = check;
    return (
      <section key={id} className="govuk-inset-text">
        <p className="govuk-body">
          <strong>{organisation}</strong>{" "}
          <Tag colour={COLOURS[state] ?? "grey"}>{say(`staff.facts.state.${state}`)}</Tag>
        </p>
        {words ? <p className="govuk-body typed-words">{words}</p> : null}
        {promise ? <CheckedPromiseFacts promise={promise} /> : null}
        {state === "waiting" ? (
          <p className="govuk-body">
            {say("staff.facts.until", { date: plannedDate(texts, { date: dueOn, precision: "day" }) })}
          </p>
        ) : null}
        {state === "waiting" && !isSame ? <p className="govuk-body">{say("staff.facts.other")}</p> : null}
        {isUnreached ? <p className="govuk-body">{say("staff.question.unreached")}</p> : null}
        {wrong ? (
          <p className="govuk-body">
            <q>{wrong}</q>
          </p>
        ) : null}
        {waivedWhy ? (
          <p className="govuk-body">
            {say("staff.facts.waivedBecause")} {waivedWhy}
          </p>
        ) : null}
        {mayWaive && check.holdsBack ? <Without check={check} /> : null}
        {postAddress && words && !check.holdsBack && state !== "ended" ? (
          <p className="govuk-body">
            <a className="govuk-link" href={`${postAddress}?check=${id}`}>
              {say(promise ? "staff.facts.promise" : "staff.facts.post")}
            </a>
          </p>
        ) : null}
      </section>
    );
  });
}

function Without({ check }: { check: FactsCheckForStaff }) {
  const { say } = useTexts();
  const address = `/staff/facts/${check.id}`;
  return (
    <div className="toolbar">
      <a className="govuk-link" href={`${address}/waiver`}>
        {say("staff.facts.without")}
      </a>
      {check.state === "waiting"
        ? (["link", "end"] as const).map((what) => (
            <form key={what} method="post" action={`${address}/${what}`}>
              <Button variant="secondary" className="govuk-!-margin-bottom-0">
                {say(what === "link" ? "staff.question.copyLink" : "staff.facts.takeBack")}
              </Button>
            </form>
          ))
        : null}
    </div>
  );
}

import type { PublicPromise } from "#app/domain/actions/promises/public-promise-facts.server.ts";
import { tokens } from "#app/ui/govuk/attributes.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { PromiseChanges, useSaidDate } from "./promise-dates.tsx";
import { PromiseStanding } from "./promise-standing.tsx";

type PromiseCardProps = { promise: PublicPromise; headingLevel?: 2 | 3 | 4 };

/** A promise in short: what, who, by when, where it stands, and every new date with its reason. */
export function PromiseCard({ promise, headingLevel = 3 }: PromiseCardProps) {
  const { say, href, language } = useTexts();
  const dateOf = useSaidDate();
  const Heading = `h${headingLevel}` as const;
  const { slug, words, state, organisation, due, draftOf } = promise;
  return (
    <div className={tokens("promise", state === "kept" && "promise--kept", isOver(state) && "promise--late")}>
      <Heading className="govuk-heading-s">
        <a className="govuk-link" href={href(`/promises/${slug}`)} {...foreign(promise, language)}>
          {words}
        </a>{" "}
        <DraftTag isDraft={draftOf !== null} />
      </Heading>
      <p className="govuk-body">
        <bdi>{organisation.name}</bdi>: {say("promise.byWhen", { date: dateOf(due) })}{" "}
        <PromiseStanding promise={promise} />
      </p>
      <PromiseChanges promise={promise} />
    </div>
  );
}

function isOver(state: PublicPromise["state"]): boolean {
  return state === "late" || state === "broken";
}

type PromiseCardsProps = { promises: PublicPromise[]; id: string; headingLevel?: 2 | 3 };

/** The promises that belong to something, under a heading; nothing where there is none. */
export function PromiseCards({ promises, id, headingLevel = 2 }: PromiseCardsProps) {
  const { say } = useTexts();
  const Heading = `h${headingLevel}` as const;
  if (promises.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading className={headingLevel === 2 ? "govuk-heading-m" : "govuk-heading-s"} id={id}>
        {say("promise.heading")}
      </Heading>
      {promises.map((promise) => (
        <PromiseCard key={promise.slug} promise={promise} headingLevel={headingLevel === 2 ? 3 : 4} />
      ))}
    </section>
  );
}

import type { ReactNode } from "react";
import type {
  PublicActivity,
  PublicEvidence,
  PublicMilestone,
  PublicParts,
} from "#app/domain/actions/parts/public-parts.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { ActionLinks } from "./action-history.tsx";
import { MeasureShown } from "./measure-shown.tsx";
import { plannedDate } from "./planned-date.ts";

type PublicPartsProps = {
  parts: PublicParts;
  /** "2026-11-28": what is due before it and was not reached is late. Of an archived plan its last day. */
  today: string;
};

/** What belongs to an action besides its words and news; only what there is has a heading. */
export function PublicPartsShown({ parts, today }: PublicPartsProps) {
  const { say } = useTexts();
  const { milestones, activities, measures, evidence, related } = parts;
  return (
    <>
      <Part heading={say("action.milestones.heading")} of={milestones}>
        <ul className="govuk-list govuk-list--bullet">
          {milestones.map((milestone) => (
            <Milestone key={`${milestone.due.date} ${milestone.title}`} {...{ milestone, today }} />
          ))}
        </ul>
      </Part>
      <Part heading={say("action.activities.heading")} of={activities}>
        <ul className="govuk-list">
          {activities.map((activity) => (
            <Activity key={`${activity.start.date} ${activity.title}`} activity={activity} />
          ))}
        </ul>
      </Part>
      <Part heading={say("action.measures.heading")} of={measures}>
        {measures.map((measure) => (
          <MeasureShown key={measure.title} measure={measure} />
        ))}
      </Part>
      <Part heading={say("action.evidence.heading")} of={evidence}>
        <Evidence evidence={evidence} />
      </Part>
      <Part heading={say("action.related.heading")} of={related}>
        <ActionLinks actions={related} />
      </Part>
    </>
  );
}

function Part({ heading, of, children }: { heading: ReactNode; of: unknown[]; children: ReactNode }) {
  if (of.length === 0) return null;
  return (
    <section className="action-part">
      <h2 className="govuk-heading-m">{heading}</h2>
      {children}
    </section>
  );
}

function Milestone({ milestone, today }: { milestone: PublicMilestone; today: string }) {
  const texts = useTexts();
  const { say, language } = texts;
  const { title, due, reachedOn, withdrawnWhy, isDraft } = milestone;
  const isLate = !reachedOn && !withdrawnWhy && lastDayOf(due.date) < today;
  return (
    <li>
      <span {...foreign(milestone, language)}>{title}</span> <DraftTag isDraft={isDraft} />
      <br />
      <span className={isLate ? "promise__slip" : "count"}>
        {reachedOn
          ? say("action.milestone.reached", {
              date: plannedDate(texts, { date: reachedOn, precision: "day" }),
            })
          : say(isLate ? "action.milestone.late" : "action.milestone.by", {
              date: plannedDate(texts, due),
            })}
      </span>
      <Withdrawn why={withdrawnWhy} own={foreign(milestone, language)} />
    </li>
  );
}

/** Of "2027" and "2027-03" a text that is after every day of it. */
function lastDayOf(date: string): string {
  return date.length === 10 ? date : `${date}-99`;
}

function Activity({ activity }: { activity: PublicActivity }) {
  const texts = useTexts();
  const { say, language } = texts;
  const { title, words, place, state, withdrawnWhy, isDraft } = activity;
  const [start, end] = [activity.start, activity.end].map((one) => one && plannedDate(texts, one));
  const when = end ? texts.t("action.dates", { start: start ?? "", close: end }) : start;
  return (
    <li className="action-links__item">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong {...foreign(activity, language)}>{title}</strong> <DraftTag isDraft={isDraft} />
        <br />
        <span className="count">
          {when}
          {place ? <bdi> · {place}</bdi> : null} ·{" "}
          {say(withdrawnWhy ? "action.activity.off" : `action.activity.${state}`)}
        </span>
      </p>
      {words ? (
        <p className="govuk-body" {...foreign(activity, language)}>
          {words}
        </p>
      ) : null}
      <Withdrawn why={withdrawnWhy} own={foreign(activity, language)} />
    </li>
  );
}

function Withdrawn({ why, own }: { why: string; own: ReturnType<typeof foreign> }) {
  const { say } = useTexts();
  if (!why) return null;
  return (
    <p className="govuk-body">
      {say("action.part.withdrawn", { why, r: (words) => <span {...own}>{words}</span> })}
    </p>
  );
}

/** Each output once, with all that shows it. */
function Evidence({ evidence }: { evidence: PublicEvidence[] }) {
  const { language } = useTexts();
  const outputs = [...new Set(evidence.map(({ output }) => output))];
  return outputs.map((output) => {
    const shown = evidence.filter((one) => one.output === output);
    const [first] = shown;
    return (
      <div key={output} className="action-links__item">
        <h3 className="govuk-heading-s" {...(first ? foreign(first, language) : {})}>
          {output}
        </h3>
        <ul className="govuk-list">
          {shown.map((one) => (
            <li key={one.id}>
              <EvidenceLink evidence={one} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** A picture opens on a page of its own: who visits the action does not load it, and its words say what is on it. */
function EvidenceLink({ evidence }: { evidence: PublicEvidence }) {
  const { say, language } = useTexts();
  const { id, link, title, alt, isPicture, isDraft } = evidence;
  const own = foreign(evidence, language);
  return (
    <>
      <a className="govuk-link" href={link ?? `/evidence/${id}`} {...own}>
        {title}
      </a>{" "}
      {link ? null : (
        <span className="count">{say(isPicture ? "action.evidence.picture" : "action.evidence.pdf")}</span>
      )}{" "}
      <DraftTag isDraft={isDraft} />
      {alt ? (
        <p className="govuk-body" {...own}>
          {alt}
        </p>
      ) : null}
    </>
  );
}

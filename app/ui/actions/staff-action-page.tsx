import type { ReactNode } from "react";
import type { ActionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import type { StaffPromise } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import type { QuestionInList } from "#app/domain/questions/questions-for-staff.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DocumentFields } from "#app/ui/plan/document-fields.tsx";
import { StaffPromiseList } from "#app/ui/promises/staff-promise-list.tsx";
import { QuestionTable } from "#app/ui/questions/question-table.tsx";
import { TranslateLink } from "#app/ui/translations/translate-link.tsx";
import { ActionStatusTag } from "./action-status-tag.tsx";
import { ActionTimeline } from "./action-timeline.tsx";
import { OpenWarnings } from "./open-warnings.tsx";
import { ProgressForm } from "./progress-form.tsx";
import { PublicWording } from "./public-wording.tsx";
import { ShapedBy } from "./shaped-by.tsx";
import { StatusForm, statusValues } from "./status-form.tsx";

type StaffActionPageProps = {
  title: string;
  action: ActionForStaff;
  promises: StaffPromise[];
  questions: QuestionInList[];
  /** "2026-11-23" in the operator's time zone. */
  today: string;
  mayEdit: boolean;
  mayPublish: boolean;
  mayPromise: boolean;
  mayAnswer: boolean;
  mayAsk: boolean;
};

/** Everything about one action, with what staff may do about it. */
export function StaffActionPage(props: StaffActionPageProps) {
  const { action, promises, questions, today, mayEdit, mayPublish, mayPromise, mayAsk } = props;
  const { t, say } = useTexts();
  return (
    <>
      <Heading {...props} />
      <div className="desk">
        <div>
          <Part heading={say("staff.action.warnings")}>
            <OpenWarnings actionId={action.id} warnings={action.warnings} mayEdit={mayEdit} />
          </Part>
          <Part heading={say("staff.action.publication")}>
            <PublicWording action={action} mayPublish={mayPublish} />
          </Part>
          <Part heading={say("staff.action.progress")}>
            {mayEdit ? <ProgressForm actionId={action.id} values={{ happenedOn: today, words: "" }} /> : null}
            {mayEdit ? (
              <p className="govuk-body">
                <a className="govuk-link" href={`/staff/actions/${action.id}/facts`}>
                  {say("staff.facts.title")}
                </a>
              </p>
            ) : null}
            <ActionTimeline entries={action.timeline} isPublic={action.publication !== null} />
          </Part>
          <Part heading={say("promises.title")}>
            <StaffPromiseList caption={t("promises.title")} promises={promises} />
            {mayPromise ? (
              <Button href={`/staff/promises/new?action=${action.id}`} variant="secondary">
                {say("staff.promise.new")}
              </Button>
            ) : null}
          </Part>
          <Part heading={say("staff.question.title")}>
            <QuestionTable caption={t("staff.question.title")} questions={questions} />
            {mayAsk ? (
              <Button href={`/staff/questions/new?action=${action.id}`} variant="secondary">
                {say("staff.question.new")}
              </Button>
            ) : null}
          </Part>
          <Part heading={say("staff.action.document")}>
            <p className="plan-staff-only">
              <Tag colour="purple">{say("staff.action.staffOnly")}</Tag>
            </p>
            <DocumentFields action={action.document} hasTitle />
            {mayEdit ? (
              <Button href={`/staff/actions/${action.id}/correction`} variant="secondary">
                {say("staff.action.correct")}
              </Button>
            ) : null}
          </Part>
        </div>
        <div className="desk__side">
          <Part heading={say("staff.action.status")}>
            {mayEdit ? (
              <StatusForm actionId={action.id} values={statusValues(action)} />
            ) : (
              <p className="govuk-body">{action.statusReason}</p>
            )}
            <TranslateLink
              kind="status"
              subjectId={action.publication && action.statusReason ? action.id : undefined}
            />
          </Part>
          {mayEdit ? (
            <Part heading={say("staff.action.parts")}>
              <PartLinks actionId={action.id} />
            </Part>
          ) : null}
          {mayPublish ? (
            <Part heading={say("numbers.title")}>
              <p className="govuk-body">{say("staff.action.numbers.words")}</p>
              <form method="post" action={`/staff/actions/${action.id}/numbers`}>
                <input type="hidden" name="numbers" value={action.showsNumbers ? "hide" : "show"} />
                <Button variant="secondary">
                  {say(action.showsNumbers ? "staff.action.numbers.hide" : "staff.action.numbers.show")}
                </Button>
              </form>
            </Part>
          ) : null}
          <Part heading={say("staff.action.shaped")}>
            <ShapedBy shapedBy={action.shapedBy} />
            <p className="govuk-body">
              <a className="govuk-link" href={`/staff/actions/${action.id}/claims`}>
                {say("staff.action.claims")}
              </a>
            </p>
          </Part>
        </div>
      </div>
    </>
  );
}

const PARTS = ["milestones", "activities", "measures", "evidence", "related"] as const;

function PartLinks({ actionId }: { actionId: string }) {
  const { say } = useTexts();
  return (
    <ul className="govuk-list">
      {PARTS.map((part) => (
        <li key={part}>
          <a
            className="govuk-link"
            href={`/staff/actions/${actionId}/${part === "related" ? "relations" : part}`}
          >
            {say(`action.${part}.heading`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Heading({ title, action, mayAnswer }: StaffActionPageProps) {
  const { say } = useTexts();
  const { publication, document, status } = action;
  const hasOpenWarnings = action.warnings.some(({ isSettled }) => !isSettled);
  return (
    <>
      <span className="govuk-caption-l">{title}</span>
      <h1 className="govuk-heading-l">
        {publication?.title ?? (document.title || say("staff.actions.untitled"))}
      </h1>
      <div className="toolbar">
        <ActionStatusTag status={status} />
        <Tag colour={publication ? "green" : "grey"}>
          {say(publication ? "staff.actions.public.yes" : "staff.actions.public.no")}
        </Tag>
        {hasOpenWarnings ? <Tag colour="orange">{say("staff.actions.review")}</Tag> : null}
        {publication ? (
          <a className="govuk-link" href={`/actions/${encodeURIComponent(action.ref)}`}>
            {say("staff.action.see")}
          </a>
        ) : null}
        <TranslateLink kind="action" subjectId={publication?.id} />
        {mayAnswer ? (
          <a className="govuk-link" href={`/staff/responses/new?action=${action.id}`}>
            {say("staff.action.draft")}
          </a>
        ) : null}
      </div>
    </>
  );
}

function Part({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <section className="plan-part">
      <h2 className="govuk-heading-m">{heading}</h2>
      {children}
    </section>
  );
}

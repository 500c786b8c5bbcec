import type { OwnDraft } from "#app/domain/responses/drafts/own-draft.server.ts";
import type { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { may } from "#app/domain/staff/permissions.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { TextToCopy } from "#app/ui/staff/text-to-copy.tsx";
import { TranslateLink } from "#app/ui/translations/translate-link.tsx";
import { UnsavedDraft } from "./draft-page.tsx";
import { FactsChecks } from "./facts-checks.tsx";
import { FactsToAsk } from "./facts-to-ask.tsx";
import { PublicPreview } from "./public-preview.tsx";
import { PublicationChecks } from "./publication-checks.tsx";
import { ResponseFields, type TypedResponse } from "./response-form.tsx";
import { ResponseHistory } from "./response-history.tsx";
import { ResponseStatusTag } from "./response-status-tag.tsx";
import { ResponseWorkflow } from "./response-workflow.tsx";

type Response = Awaited<ReturnType<typeof responseForStaff>>;
type Typed = TypedResponse & { changeNote?: string; version?: string };
type StaffResponsePageProps = {
  response: Response;
  /** What who is here has typed and not saved. */
  draft: OwnDraft | null;
  /** They go on with it: it is in the form. */
  isGoingOn: boolean;
  /** A partner's answer that was asked for this response, to be taken over by hand. */
  offered?: { organisation: string; words: string } | null;
  errors?: FieldErrors | undefined;
  typed?: Typed | undefined;
};

/** One response: where it is, what everyone would see, what it answers, and its words to edit. */
export function StaffResponsePage(props: StaffResponsePageProps) {
  const { response, draft, isGoingOn, offered, errors, typed } = props;
  const { say } = useTexts();
  const { staff } = usePage();
  const inPublic = response.revisions.find(({ publishedAt }) => publishedAt !== null);
  return (
    <>
      <FormErrors errors={errors} />
      {draft && !isGoingOn && !typed ? <UnsavedDraft response={response} draft={draft} /> : null}
      <h1 className="govuk-heading-l">{response.latest.title}</h1>
      <p className="toolbar">
        <ResponseStatusTag status={response.status} />
        <a className="govuk-link" href={`/staff/responses/${response.id}/items`}>
          {say("staff.responses.answers", { items: response.items, actions: response.actions })}
        </a>
        {response.isPractice ? null : (
          <a className="govuk-link" href={`/staff/responses/${response.id}/promises`}>
            {say("staff.responses.promises", { promises: response.promises })}
          </a>
        )}
        {response.isPractice || !staff || !may(staff, "partners.ask") ? null : (
          <a className="govuk-link" href={`/staff/questions/new?response=${response.id}`}>
            {say("staff.question.new")}
          </a>
        )}
        {response.publishedAt !== null && !response.isPractice ? (
          <a className="govuk-link" href={`/responses/${response.slug}`}>
            {say("staff.responses.publicPage")}
          </a>
        ) : null}
        {response.status === "published" && !response.isPractice ? (
          <TranslateLink kind="response" subjectId={inPublic?.id} />
        ) : null}
      </p>
      {response.status === "withdrawn" ? (
        <p className="govuk-inset-text">
          {say("staff.responses.withdrawnBecause")} {response.withdrawnReason}
        </p>
      ) : null}
      {response.isPractice ? <p className="govuk-body">{say("staff.practice.response")}</p> : null}
      <ResponseWorkflow response={response} />
      <h2 className="govuk-heading-m">
        {say(response.isPending ? "staff.responses.preview" : "staff.responses.asPublic")}
      </h2>
      <PublicPreview response={response} />
      <PublicationChecks checks={response.checks} />
      <FactsOf response={response} />
      {offered ? <OfferedWords offered={offered} /> : null}
      <EditWords {...props} typed={typed ?? (isGoingOn ? typedOf(draft) : undefined)} />
      <ResponseHistory revisions={response.revisions} />
    </>
  );
}

/** Whether an organisation has checked the facts, or still has days for it: beside the other checks before publishing. */
function FactsOf({ response }: { response: Response }) {
  const { say } = useTexts();
  const { staff } = usePage();
  if (!response.isPending || response.isPractice || !staff) return null;
  return (
    <section aria-labelledby="facts">
      <h3 className="govuk-heading-s" id="facts">
        {say("staff.facts.heading")}
      </h3>
      <FactsToAsk response={response} />
      {response.facts.length === 0 && response.factsToAsk.length === 0 ? (
        <p className="govuk-body">{say("staff.facts.none")}</p>
      ) : null}
      <FactsChecks checks={response.facts} mayWaive={may(staff, "responses.publish")} />
      {may(staff, "responses.write") ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/staff/responses/${response.id}/facts`}>
            {say("staff.facts.title")}
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** Beside the form, so that nothing of what is written is in danger. */
function OfferedWords({ offered }: { offered: NonNullable<StaffResponsePageProps["offered"]> }) {
  const { say } = useTexts();
  return (
    <section aria-labelledby="offered">
      <h2 className="govuk-heading-m" id="offered">
        {say("staff.question.offered", { organisation: offered.organisation })}
      </h2>
      <TextToCopy label={say("staff.question.offeredMeans")} text={offered.words} />
    </section>
  );
}

function typedOf(draft: OwnDraft | null): Typed | undefined {
  return draft ? { ...draft.fields, version: String(draft.version) } : undefined;
}

/** With something typed before and not saved they first go on with it or throw it away: typing anew would be in its place. */
function EditWords({ response, draft, offered, errors, typed }: StaffResponsePageProps) {
  const { say } = useTexts();
  const { staff } = usePage();
  if (!staff || !may(staff, "responses.write") || response.status === "withdrawn") return null;
  if (draft && !typed) return null;
  const isCorrection = response.publishedAt !== null;
  return (
    <Details
      id="edit"
      open={errors !== undefined || Boolean(offered) || typed !== undefined || response.status === "draft"}
      summary={say(isCorrection ? "staff.responses.correct" : "staff.responses.edit")}
    >
      <form
        method="post"
        action={`/staff/responses/${response.id}`}
        noValidate
        data-draft={`/staff/responses/${response.id}/draft`}
      >
        <input type="hidden" name="version" value={typed?.version ?? response.version} />
        <ResponseFields typed={typed ?? response.latest} errors={errors} />
        {isCorrection ? (
          <ChangeNote value={typed?.changeNote ?? pendingNote(response)} errors={errors} />
        ) : null}
        <div className="toolbar">
          <Button preventDoubleClick>{say("staff.responses.save")}</Button>
          <Button
            variant="secondary"
            attributes={{ formAction: `/staff/responses/${response.id}/draft`, formNoValidate: true }}
          >
            {say("staff.draft.preview")}
          </Button>
        </div>
      </form>
      <div data-draft-shown />
    </Details>
  );
}

function pendingNote({ isPending, latest }: Response): string {
  return isPending ? (latest.changeNote ?? "") : "";
}

function ChangeNote({ value, errors }: { value: string; errors: FieldErrors | undefined }) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <Input
      name="changeNote"
      label={{ children: say("staff.responses.form.changeNote"), className: "govuk-label--s" }}
      hint={{ children: say("staff.responses.form.changeNoteHint") }}
      errorMessage={errorAt("changeNote")}
      value={value}
    />
  );
}

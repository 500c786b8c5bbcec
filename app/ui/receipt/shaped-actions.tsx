import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { SentenceOriginal } from "#app/ui/translations/sentence-original.tsx";
import { TranslatedPassage } from "#app/ui/translations/translated-passage.tsx";
import type { ReceiptStanding } from "./receipt-standing.ts";

/** The actions that the item shaped, how strongly, and how far each has come. */
export function ShapedActions({ shaped }: Pick<ReceiptStanding, "shaped">) {
  const { say } = useTexts();
  if (shaped.length === 0) return null;
  const unnamed = new Set(shaped.filter(({ action }) => !action).map(({ influence }) => influence));
  return (
    <section aria-labelledby="shaped">
      <h2 className="govuk-heading-m" id="shaped">
        {say("receipt.page.shaped")}
      </h2>
      {shaped.map(({ influence, action }) =>
        action ? <ShapedAction key={action.ref} influence={influence} action={action} /> : null,
      )}
      {[...unnamed].map((influence) => (
        <p key={influence} className="govuk-body">
          {say(`receipt.influence.${influence}`)} {say("receipt.page.notPublicYet")}
        </p>
      ))}
    </section>
  );
}

type Shaped = ReceiptStanding["shaped"][number];
type ShapedActionProps = { influence: Shaped["influence"]; action: NonNullable<Shaped["action"]> };

function ShapedAction({ influence, action }: ShapedActionProps) {
  const { say, href, date, language } = useTexts();
  const { ended } = action;
  return (
    <div className="shaped-action">
      <h3 className="govuk-heading-s">
        <a className="govuk-link" href={href(`/actions/${action.ref}`)} {...foreign(action, language)}>
          {action.title}
        </a>{" "}
        <DraftTag isDraft={action.isDraft} />
      </h3>
      <p className="govuk-body">{say(`receipt.influence.${influence}`)}</p>
      <ActionStanding action={action} />
      {action.isCarried ? <p className="govuk-body">{say("receipt.page.carried")}</p> : null}
      {ended ? (
        <p className="govuk-body">
          {say("receipt.page.actionEnded", {
            reason: ended.reason,
            r: (words) => <span {...foreign(ended, language)}>{words}</span>,
          })}{" "}
          <DraftTag isDraft={ended.isDraft} />
        </p>
      ) : null}
      {action.progress.length > 0 ? (
        <ol className="timeline">
          {action.progress.map((progress) => (
            <li key={`${progress.happenedOn} ${progress.html}`} className="timeline__item">
              <p className="timeline__date">{date(progress.happenedOn)}</p>
              <TranslatedPassage passage={progress} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="govuk-body">{say("receipt.page.noProgress")}</p>
      )}
    </div>
  );
}

/** How far it has come, and why it rests. */
function ActionStanding({ action: { status, statusReason } }: Pick<ShapedActionProps, "action">) {
  const { say, language } = useTexts();
  return (
    <>
      <p className="govuk-body">
        {say(`receipt.actionStatus.${status}`)}{" "}
        {statusReason ? <span {...foreign(statusReason, language)}>{statusReason.words}</span> : null}
      </p>
      <SentenceOriginal draftOf={statusReason?.draftOf ?? null} />
    </>
  );
}

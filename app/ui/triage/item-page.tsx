import type { ToldEntry } from "#app/domain/insights/told-entries.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { AbuseState } from "./abuse-judgement.tsx";
import { Conversation } from "./conversation.tsx";
import { ItemChoices, type ItemChoicesProps } from "./item-choices.tsx";
import { ItemFacts } from "./item-facts.tsx";
import { ItemHistory } from "./item-history.tsx";
import { ItemState } from "./item-state.tsx";
import { Objections } from "./objections.tsx";
import { OpenedAgain } from "./opened-again.tsx";
import { ProtectedWords } from "./protected-words.tsx";

type ItemPageProps = ItemChoicesProps & {
  title: string;
  /** The name of the item's language. */
  language: string;
  history: ToldEntry[];
  next: string | null;
  done?: TextKey | undefined;
};

/** The words first, then what was decided, then what to do; the facts stand beside them. */
export function ItemPage({ title, language, history, next, done, ...choices }: ItemPageProps) {
  const { say } = useTexts();
  const { item, may, protection } = choices;
  return (
    <StaffFrame
      done={done}
      isPractice={item.isPractice}
      back={{ href: "/staff/triage", text: say("triage.item.back") }}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      <div className="desk">
        <div>
          <ProtectedWords item={item} protection={protection} maySettle={may.settleHint} />
          <AbuseState itemId={item.id} abuse={protection.abuse} mayDecide={may.decide} />
          <Objections itemId={item.id} objections={protection.objections} may={may} />
          <OpenedAgain itemId={item.id} look={item.secondLook} />
          <ItemState item={item} mayDecide={may.decide} mayReadOriginal={may.readOriginal} />
          <Conversation item={item} mayWrite={may.decide} />
          <ItemChoices {...choices} />
          {next ? (
            <p className="govuk-body">
              <a className="govuk-link" href={`/staff/triage/${next}`}>
                {say("triage.item.nextWaiting")}
              </a>
            </p>
          ) : null}
        </div>
        <aside className="desk__side">
          <h2 className="govuk-heading-m">{say("triage.item.facts")}</h2>
          <ItemFacts item={item} language={language} />
          <h2 className="govuk-heading-m">{say("triage.item.history")}</h2>
          <ItemHistory history={history} />
        </aside>
      </div>
    </StaffFrame>
  );
}

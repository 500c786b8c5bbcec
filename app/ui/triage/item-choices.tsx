import type { ReactNode } from "react";
import type { ItemProtection } from "#app/domain/triage/item-protection.server.ts";
import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { AbuseForm } from "./abuse-judgement.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { AreaForm } from "./area-form.tsx";
import { ClosureForm } from "./closure-form.tsx";
import { ConfidentialForm } from "./confidential-form.tsx";
import { ContactForm } from "./contact-form.tsx";
import type { Choice } from "./form-page.ts";
import { LanguageForm } from "./language-form.tsx";
import { LinkForm } from "./link-form.tsx";
import { OriginalForm, ReceiptForm } from "./reason-form.tsx";
import { RedactionForm } from "./redaction-form.tsx";
import { ReopenForm } from "./reopen-form.tsx";
import { ThemeForm } from "./theme-form.tsx";
import { ThemesForm } from "./themes-form.tsx";
import { WithdrawalForm } from "./withdrawal-form.tsx";

export type ItemChoicesProps = {
  item: QueueItem;
  /** The date to destroy the original words is to come. */
  may: {
    decide: boolean;
    moveToLane: boolean;
    readOriginal: boolean;
    reissue: boolean;
    settleHint: boolean;
    revealContact: boolean;
  };
  protection: ItemProtection;
  languages: Choice[];
  themes: Choice[];
  areas: Choice[];
  actions: { id: string; number: string; title: string }[];
};

/** What can be done with an item. Every form is closed at first, so that the words stay what the page is about. */
export function ItemChoices(props: ItemChoicesProps) {
  const { item, may, protection, languages, themes, areas, actions } = props;
  const { say } = useTexts();
  if (item.withdrawal) return null;
  const choices: { title: ReactNode; form: ReactNode; isShown: boolean }[] = [
    {
      title: say("triage.links.title"),
      form: <LinkForm item={item} actions={actions} prefix="link-" />,
      isShown: may.decide && !item.closures.some(({ kind }) => kind === "withheld"),
    },
    {
      title: say("triage.themes.title"),
      form: (
        <>
          <ThemesForm item={item} themes={themes} prefix="themes-" />
          <ThemeForm item={item} prefix="theme-" />
        </>
      ),
      isShown: may.decide,
    },
    {
      title: say("triage.area.title"),
      form: <AreaForm item={item} areas={areas} prefix="area-" />,
      isShown: may.decide && (areas.length > 0 || item.area !== null),
    },
    {
      title: say("triage.answer.title"),
      form: <AnswerForm item={item} prefix="answer-" />,
      isShown: may.decide && !item.directAnswer,
    },
    {
      title: say("triage.redaction.title"),
      form: <RedactionForm item={item} prefix="redaction-" />,
      isShown: may.decide && item.words !== null,
    },
    {
      title: say("triage.closure.title"),
      form: <ClosureForm item={item} prefix="closure-" />,
      isShown: may.decide && item.closures.length < 3,
    },
    {
      title: say("triage.confidential.title"),
      form: <ConfidentialForm item={item} prefix="confidential-" />,
      isShown: may.moveToLane && item.words !== null && !item.isPractice,
    },
    {
      title: say("triage.closure.reopenTitle"),
      form: <ReopenForm item={item} prefix="reopen-" />,
      isShown: may.decide && item.closures.length > 0,
    },
    {
      title: say("triage.original.title"),
      form: <OriginalForm item={item} prefix="original-" />,
      isShown: may.readOriginal && item.redactions.length > 0,
    },
    {
      title: say("triage.language.title"),
      form: <LanguageForm item={item} languages={languages} prefix="language-" />,
      isShown: may.decide && item.words !== null,
    },
    {
      title: say("triage.abuse.title"),
      form: <AbuseForm itemId={item.id} abuse={protection.abuse} />,
      isShown: may.decide && !protection.abuse.isMine && !protection.abuse.isOutside,
    },
    {
      title: say("triage.contact.title"),
      form: <ContactForm item={item} prefix="contact-" />,
      isShown: may.revealContact && item.hasEmail,
    },
    {
      title: say("triage.receipt.title"),
      form: <ReceiptForm item={item} prefix="receipt-" />,
      isShown: may.reissue,
    },
    {
      title: say("triage.withdrawal.title"),
      form: <WithdrawalForm item={item} prefix="withdrawal-" />,
      isShown: may.decide,
    },
  ];
  const shown = choices.filter((choice) => choice.isShown);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="todo">
      <h2 className="govuk-heading-m" id="todo">
        {say("triage.item.todo")}
      </h2>
      {shown.map(({ title, form }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once, on the server
        <Details key={position} summary={title} className="choice">
          {form}
        </Details>
      ))}
    </section>
  );
}

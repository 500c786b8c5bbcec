import type { HintKind } from "#app/db/generated/enums.ts";
import type { ItemProtection } from "#app/domain/triage/item-protection.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Tag, type TagColour } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { SmallForm } from "./small-form.tsx";

const COLOURS: Record<HintKind, TagColour> = {
  risk: "red",
  child: "red",
  offender: "orange",
  personal: "yellow",
  hostile: "purple",
  distress: "pink",
};

type ItemHintsProps = {
  itemId: string;
  protection: ItemProtection;
  maySettle: boolean;
  /** On the desk: what leads back to it. */
  query?: string;
};

/** What the lists of words found, each with the words that caused it. It says "may": lists miss things and flag quotes. */
export function ItemHints({ itemId, protection, maySettle, query = "" }: ItemHintsProps) {
  const { say } = useTexts();
  const { hints, isScreened } = protection;
  const open = hints.filter(({ settledAt }) => !settledAt);
  const settled = hints.length - open.length;
  return (
    <section className="hints" aria-labelledby="hints">
      <h2 className="govuk-heading-s" id="hints">
        {say("triage.hint.title")}
      </h2>
      {isScreened ? null : <p className="govuk-body-s">{say("triage.hint.notScreened")}</p>}
      {open.length > 0 ? (
        <>
          <ul className="hints__list">
            {open.map((hint, position) => (
              <HintRow key={hint.id} {...{ itemId, hint, maySettle, query }} number={position + 1} />
            ))}
          </ul>
          <p className="govuk-body-s">{say("triage.hint.intro")}</p>
        </>
      ) : null}
      {hints.length === 0 && isScreened ? <p className="govuk-body-s">{say("triage.hint.none")}</p> : null}
      {settled > 0 ? <p className="govuk-body-s">{say("triage.hint.settled", { count: settled })}</p> : null}
    </section>
  );
}

type HintRowProps = {
  itemId: string;
  hint: ItemProtection["hints"][number];
  maySettle: boolean;
  query: string;
  number: number;
};

function HintRow({ itemId, hint, maySettle, query, number }: HintRowProps) {
  const { say } = useTexts();
  const { id, kind, rule, words } = hint;
  return (
    <li className="hints__row">
      <span>
        <Tag colour={COLOURS[kind]}>{say(`triage.hint.kind.${kind}`)}</Tag>{" "}
        {say(`triage.hint.rule.${rule}` as TextKey)}
        {": "}
        {words === null ? <em>{say("triage.hint.cut")}</em> : <mark dir="auto">{words}</mark>}
      </span>
      {maySettle ? (
        <SmallForm
          action={`/staff/triage/${itemId}/hints/${id}${query}`}
          words={say("triage.hint.settle")}
          about={say("triage.hint.settleWhich", { number })}
        />
      ) : null}
    </li>
  );
}

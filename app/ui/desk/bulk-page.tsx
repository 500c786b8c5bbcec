import type { ItemInShort } from "#app/domain/desk/items-in-short.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { WarnedWords } from "#app/ui/triage/warned-words.tsx";
import { BulkFields, type BulkFieldsProps } from "./bulk-fields.tsx";

type BulkPageProps = BulkFieldsProps & {
  title: string;
  items: ItemInShort[];
  /** Of this page, with the items. */
  query: string;
  /** The queue that it was opened from. */
  back: string;
  errors: FieldErrors | undefined;
};

const SHOWN_OPEN = 10;

/** One decision about several items: which they are, and the form. */
export function BulkPage({ title, items, query, back, errors, ...fields }: BulkPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: back, text: say("triage.item.back") }}>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      {items.length === 0 ? (
        <p className="govuk-body">{say("triage.bulk.none")}</p>
      ) : (
        <>
          <Details summary={say("triage.bulk.items")} open={items.length <= SHOWN_OPEN} className="choice">
            <ul className="bulk-items">
              {items.map(({ id, words, language, needsWarning }) => (
                <li key={id}>
                  <WarnedWords needsWarning={needsWarning}>
                    <span lang={words ? language : undefined} dir="auto">
                      {words ?? say("triage.wordsGone")}
                    </span>
                  </WarnedWords>
                </li>
              ))}
            </ul>
          </Details>
          <h2 className="govuk-heading-m">{say(`triage.bulk.what.${fields.kind}`)}</h2>
          <form method="post" action={`/staff/triage/bulk${query}`} noValidate>
            <BulkFields {...fields} errors={errors} />
            <Button>{say("triage.bulk.save", { count: items.length })}</Button>
          </form>
        </>
      )}
    </StaffFrame>
  );
}

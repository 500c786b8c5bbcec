import type { ReactNode } from "react";
import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { ItemWords } from "./item-words.tsx";
import { WarnedWords } from "./warned-words.tsx";

type ItemFormPageProps = {
  title: string;
  item: QueueItem;
  errors?: FieldErrors | undefined;
  children: ReactNode;
};

/** One form about one item on a page of its own, below the words that it is about. */
export function ItemFormPage({ title, item, errors, children }: ItemFormPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame
      isPractice={item.isPractice}
      back={{ href: `/staff/triage/${item.id}`, text: say("triage.item.title") }}
    >
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={errors} />
          <h1 className="govuk-heading-l">{title}</h1>
          <WarnedWords needsWarning={item.needsWarning}>
            <ItemWords item={item} />
          </WarnedWords>
          {children}
        </div>
      </div>
    </StaffFrame>
  );
}

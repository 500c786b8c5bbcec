import { Button } from "#app/ui/govuk/button.tsx";
import { Panel } from "#app/ui/govuk/panel.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { AddByHandForm, type AddByHandFormProps } from "./add-by-hand-form.tsx";
import { NewReceiptCode } from "./new-receipt-code.tsx";

type Added = { itemId: string; isRepeat: boolean; code: { words: string; digits: string } };

type AddByHandPageProps = AddByHandFormProps & { title: string; mayOpen: boolean; added?: Added | undefined };

/** Somebody types a pile of sheets: after each one its code is shown above the next, empty form. */
export function AddByHandPage({ title, mayOpen, added, ...form }: AddByHandPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={form.errors} />
          {added ? <AddedPart added={added} mayOpen={mayOpen} /> : null}
          {added ? (
            <h2 className="govuk-heading-l" id="another">
              {say("handadd.another")}
            </h2>
          ) : (
            <h1 className="govuk-heading-l">{title}</h1>
          )}
          <p className="govuk-body">{say("handadd.intro")}</p>
          <AddByHandForm {...form} />
        </div>
      </div>
    </StaffFrame>
  );
}

function AddedPart({ added, mayOpen }: { added: Added; mayOpen: boolean }) {
  const { say } = useTexts();
  return (
    <>
      <Panel title={say("handadd.doneTitle")}>
        {say(added.isRepeat ? "handadd.repeat" : "handadd.doneHint")}
      </Panel>
      <NewReceiptCode code={added.code} />
      {mayOpen ? (
        <Button href={`/staff/triage/${added.itemId}`} variant="secondary">
          {say("handadd.open")}
        </Button>
      ) : null}
    </>
  );
}

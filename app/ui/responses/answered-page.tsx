import type { answeredForStaff } from "#app/domain/responses/answered-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { type AddableAction, AddItems, MissingActions } from "./add-items.tsx";
import { AnsweredItems } from "./answered-items.tsx";

type AnsweredPageProps = {
  title: string;
  answered: Awaited<ReturnType<typeof answeredForStaff>>;
  actions: AddableAction[];
  themes: { id: string; name: string }[];
  events: { id: string; name: string }[];
  errors?: FieldErrors | undefined;
};

/** What a response answers now, beside what can be added to it. */
export function AnsweredPage({ title, answered, errors, ...addable }: AnsweredPageProps) {
  const { say } = useTexts();
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <div className="desk">
        <section>
          <h2 className="govuk-heading-m">{say("staff.responses.items.now")}</h2>
          <MissingActions missing={answered.missing} />
          <AnsweredItems answered={answered} />
        </section>
        <section className="desk__side">
          <h2 className="govuk-heading-m">{say("staff.responses.items.addHeading")}</h2>
          <AddItems {...addable} errors={errors} />
        </section>
      </div>
    </>
  );
}

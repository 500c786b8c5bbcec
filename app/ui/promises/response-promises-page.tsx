import type { StaffPromise } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { PromiseCard } from "./promise-card.tsx";

type ResponsePromisesPageProps = {
  title: string;
  responseId: string;
  isPractice: boolean;
  chosen: StaffPromise[];
  open: StaffPromise[];
  /** The action that a new promise would belong to. */
  actionId: string | null;
  mayMake: boolean;
  errors: FieldErrors | undefined;
};

/** The promises that a response rests on, beside those that it could rest on. */
export function ResponsePromisesPage(props: ResponsePromisesPageProps) {
  const { title, chosen, isPractice, errors } = props;
  const { say } = useTexts();
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {say(isPractice ? "error.response.promise-practice" : "staff.promise.restsOn.words")}
      </p>
      {isPractice ? null : (
        <div className="desk">
          <section>
            <h2 className="govuk-heading-m">{say("staff.promise.restsOn.now")}</h2>
            {chosen.length === 0 ? <p className="govuk-body">{say("staff.promise.restsOn.none")}</p> : null}
            {chosen.map((promise) => (
              <Chosen key={promise.id} promise={promise} />
            ))}
          </section>
          <section className="desk__side">
            <AddPromise {...props} />
          </section>
        </div>
      )}
    </>
  );
}

function Chosen({ promise }: { promise: StaffPromise }) {
  const { say } = useTexts();
  return (
    <form method="post" noValidate>
      <PromiseCard promise={promise} />
      <input type="hidden" name="choice" value="detach" />
      <input type="hidden" name="promise" value={promise.id} />
      <Button variant="secondary">
        {say("staff.promise.detach")}
        <span className="govuk-visually-hidden">: {promise.words}</span>
      </Button>
    </form>
  );
}

function AddPromise({ responseId, open, actionId, mayMake, errors }: ResponsePromisesPageProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const query = new URLSearchParams({ response: responseId, ...(actionId ? { action: actionId } : {}) });
  return (
    <>
      <h2 className="govuk-heading-m">{say("staff.promise.attach.heading")}</h2>
      {open.length > 0 ? (
        <form method="post" noValidate className="add-by">
          <input type="hidden" name="choice" value="attach" />
          <Select
            name="promise"
            className="add-by__select"
            label={{ children: say("staff.promise.promise") }}
            errorMessage={errorAt("promise")}
            items={[
              { value: "", text: t("staff.responses.form.choose") },
              ...open.map(({ id, words, organisation }) => ({
                value: id,
                text: `${organisation.name}: ${words}`,
              })),
            ]}
          />
          <Button variant="secondary">{say("staff.responses.items.add")}</Button>
        </form>
      ) : (
        <p className="govuk-body">{say("staff.promise.attach.none")}</p>
      )}
      {mayMake ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/staff/promises/new?${query}`}>
            {say("staff.promise.new")}
          </a>
        </p>
      ) : null}
    </>
  );
}

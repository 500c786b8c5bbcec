import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { promisingOrganisations } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import { makePromiseSchema, typedDueDate } from "#app/domain/actions/promises/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { answerToUse } from "#app/domain/questions/answer-to-use.server.ts";
import { checkedPromiseToMake } from "#app/domain/responses/facts-checks/checked-promise-to-make.server.ts";
import { makeCheckedPromise } from "#app/domain/responses/facts-checks/make-checked-promise.server.ts";
import { choosePromise } from "#app/domain/responses/promises/choose-promise.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { staffPromiseAddress } from "#app/ui/promises/done.ts";
import { MakePromiseFields } from "#app/ui/promises/promise-fields.tsx";
import { PromiseFormPage } from "#app/ui/promises/promise-form-page.tsx";
import { promiseRefusal } from "#app/ui/promises/promise-refusals.ts";

export async function loader({ request, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "promises.make");
  const { searchParams } = new URL(request.url);
  const idOf = (name: "action" | "response" | "question") =>
    searchParams.has(name) ? routeId(searchParams.get(name) ?? "", name) : null;
  const [action, response, question] = [idOf("action"), idOf("response"), idOf("question")];
  // Whoever answered reads the promise first: it is made from their check.
  if (question) throw redirect(`/staff/questions/${question}/facts`);
  const check = searchParams.has("check") ? routeId(searchParams.get("check") ?? "", "facts check") : null;
  const checked = check ? await checkedPromiseToMake({ checkId: check }) : null;
  const { organisations, leadId } = await promisingOrganisations({ actionId: action });
  return {
    title: texts.t("staff.promise.new"),
    organisations,
    values: {
      ...{ organisation: leadId ?? "", action: action ?? "", response: response ?? "", words: "" },
      ...(checked && typedOfCheck(checked)),
    },
  };
}

/** The fields of the form, with the date in its parts. */
function typedOfCheck({ promise, ...fields }: Awaited<ReturnType<typeof checkedPromiseToMake>>) {
  const { words, evidenceWanted, due } = promise;
  const [year = "", month = "", day = ""] = due.dueOn.split("-");
  const isDay = due.precision === "day";
  const dueMonth = due.precision === "year" ? "" : String(Number(month));
  return {
    ...{ ...fields, words, evidenceWanted, dueYear: year, dueMonth },
    dueDay: isDay ? String(Number(day)) : "",
  };
}

export async function action({ request, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "promises.make"));
  const form = await readForm(request, makePromiseSchema);
  if (!form.ok)
    return data({ errors: form.errors, typed: form.typed, hints: [] }, { status: errorStatus(form.errors) });
  const { organisation, otherOrganisation, action: actionId, response, question, ...typed } = form.value;
  const { languages, region } = requireSettings(settings);
  if (question) await answerToUse({ questionId: question });
  const made = await makeCheckedPromise({
    organisation: otherOrganisation ? { name: otherOrganisation } : { id: organisation },
    actionId: actionId || null,
    fromQuestionId: question || null,
    words: typed.words,
    evidenceWanted: typed.evidenceWanted,
    language: languages.default,
    due: typedDueDate(typed),
    confirmed: typed.confirmed === "yes",
    ...{ by, now, timeZone: region.timeZone, random },
  });
  if (!made.ok) {
    return data(promiseRefusal(made, form.value), { status: 422 });
  }
  if (response === "") return redirect(staffPromiseAddress(made.promiseId, "made"), 303);
  await choosePromise({ responseId: response, promiseId: made.promiseId, mode: "attach", by, now });
  return redirect(`/staff/responses/${response}/promises?done=chosen`, 303);
}

export default function NewPromisePage() {
  const { title, organisations, values } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  const typed = sent?.typed ?? values;
  return (
    <PromiseFormPage
      title={title}
      back={backOf(typed)}
      button={t("staff.promise.make")}
      errors={sent?.errors}
      hints={sent?.hints ?? []}
      after={
        typed.question ? (
          <a className="govuk-link" href={`/staff/questions/${typed.question}/facts`}>
            {t("staff.facts.again")}
          </a>
        ) : null
      }
    >
      <MakePromiseFields typed={typed} errors={sent?.errors} organisations={organisations} />
    </PromiseFormPage>
  );
}

function backOf({ action, response }: { action?: string; response?: string }): string {
  if (response) return `/staff/responses/${response}/promises`;
  return action ? `/staff/actions/${action}` : "/staff/promises";
}

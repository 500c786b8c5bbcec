import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { askQuestion } from "#app/domain/questions/ask-question.server.ts";
import { passageRefs } from "#app/domain/questions/passage-refs.ts";
import { questionAbout } from "#app/domain/questions/question-about.server.ts";
import { askSchema, typedDay } from "#app/domain/questions/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { AskPage } from "#app/ui/questions/ask-page.tsx";
import { askRefusal } from "#app/ui/questions/ask-refusals.ts";
import { questionAddress } from "#app/ui/questions/done.ts";

/** `?action=`, `?response=`, `?organisation=` or `?follows=`: what the page was opened for. */
export async function loader({ request, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "partners.ask");
  const { searchParams } = new URL(request.url);
  const idOf = (name: string) =>
    searchParams.get(name) ? routeId(searchParams.get(name) ?? "", name) : null;
  const about = await questionAbout({
    actionId: idOf("action"),
    responseId: idOf("response"),
    followsId: idOf("follows"),
    organisationId: idOf("organisation"),
  });
  return { title: texts.t("staff.question.new"), ...about };
}

export async function action({ request, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "partners.ask"));
  const form = await readForm(request, askSchema, { lists: ["passages"] });
  if (!form.ok)
    return data({ errors: form.errors, typed: form.typed, hints: [] }, { status: errorStatus(form.errors) });
  const { organisation, action: actionId, response, follows, passages, confirmed, ...typed } = form.value;
  const { languages, region } = requireSettings(settings);
  const asked = await askQuestion({
    ...{ organisationId: organisation, actionId: actionId || null, responseId: response || null },
    ...{ followsId: follows || null, words: typed.words, language: languages.default },
    ...{ passages: passageRefs(passages), dueOn: typedDay(typed), confirmed: confirmed === "yes" },
    ...{ by, now, timeZone: region.timeZone },
  });
  if (asked.ok) return redirect(questionAddress(asked.questionId, "asked"), 303);
  return data(askRefusal(asked, { ...form.value, passages: passages.join("\n") }), { status: 422 });
}

export default function NewQuestion() {
  const { title, about, back, organisations, passages, values } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <AskPage
      {...{ title, about, back, organisations, passages }}
      typed={sent?.typed ?? values}
      errors={sent?.errors}
      hints={sent?.hints ?? []}
    />
  );
}

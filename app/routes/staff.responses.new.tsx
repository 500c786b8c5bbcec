import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { type AnswerToUse, answerToUse } from "#app/domain/questions/answer-to-use.server.ts";
import { draftResponse } from "#app/domain/responses/draft-response.server.ts";
import { newResponseAbout } from "#app/domain/responses/new-response-about.server.ts";
import { draftSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { NewResponseForm } from "#app/ui/responses/new-response-form.tsx";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

export async function loader({ request, context: { staff, path, settings, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.write");
  const { searchParams } = new URL(request.url);
  const id = (name: "action" | "item" | "group" | "question") =>
    searchParams.has(name) ? routeId(searchParams.get(name) ?? "", name) : null;
  const { languages } = requireSettings(settings);
  const questionId = id("question");
  const answer = questionId ? await answerToUse({ questionId }) : null;
  return {
    words: answer ? answerWords(answer) : undefined,
    title: texts.t("staff.responses.new"),
    about: await newResponseAbout({ actionId: id("action"), itemId: id("item"), groupId: id("group") }),
    languages: languages.offered.map((code) => ({ code, name: languageName(code) })),
    language: languages.default,
  };
}

const answerWords = ({ questionId, youSaid, words }: AnswerToUse) => ({
  ...{ youSaid, weDid: words, takeLinked: "yes", question: questionId },
});

export async function action({ request, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const form = await readForm(request, draftSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { action: actionId, item, group, takeLinked, question, ...words } = form.value;
  if (!requireSettings(settings).languages.offered.includes(words.language)) {
    return data({ errors: { _form: "error.form.unexpected" }, typed: {} }, { status: 400 });
  }
  const about = {
    actionId: actionId || null,
    itemId: item || null,
    groupId: group || null,
    takeLinked: takeLinked === "yes",
  };
  if (question) await answerToUse({ questionId: question });
  const from = { about, fromQuestionId: question || null };
  const { responseId } = await draftResponse({ ...words, ...from, by, now, random });
  return redirect(responseAddress(responseId, "drafted"), 303);
}

export default function NewResponsePage() {
  const { words, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      isPractice={page.about.isPractice}
      back={{ href: "/staff/responses", text: say("staff.responses.title") }}
    >
      <NewResponseForm {...page} errors={sent?.errors} typed={sent?.typed ?? words} />
    </StaffFrame>
  );
}

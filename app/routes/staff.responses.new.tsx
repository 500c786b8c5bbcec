import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { type AnswerToUse, answerToUse } from "#app/domain/questions/answer-to-use.server.ts";
import { draftResponse } from "#app/domain/responses/draft-response.server.ts";
import { ownNewDraft, ownNewDrafts } from "#app/domain/responses/drafts/own-new-drafts.server.ts";
import { saveNewDraft } from "#app/domain/responses/drafts/save-new-draft.server.ts";
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
  const me = requireStaff({ staff, returnTo: path }, "responses.write");
  const { searchParams } = new URL(request.url);
  const id = (name: "action" | "item" | "group" | "question" | "draft") =>
    searchParams.has(name) ? routeId(searchParams.get(name) ?? "", name) : null;
  const { languages } = requireSettings(settings);
  const draftId = id("draft");
  const own = draftId ? await ownNewDraft({ draftId, staffId: me.id }) : null;
  if (own?.responseId) throw redirect(responseAddress(own.responseId));
  const questionId = id("question");
  const answer = questionId && !own ? await answerToUse({ questionId }) : null;
  const { action, item, group } = own?.fields ?? {
    action: id("action"),
    item: id("item"),
    group: id("group"),
  };
  return {
    words: own ? own.fields : answer ? answerWords(answer) : undefined,
    draft: { id: draftId ?? crypto.randomUUID(), page: crypto.randomUUID(), version: own?.version ?? 0 },
    unsaved: (await ownNewDrafts({ staffId: me.id })).filter((one) => one.id !== draftId),
    title: texts.t("staff.responses.new"),
    about: await newResponseAbout({ actionId: action || null, itemId: item || null, groupId: group || null }),
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
  if (!requireSettings(settings).languages.offered.includes(form.value.language)) {
    return data({ errors: { _form: "error.form.unexpected" }, typed: {} }, { status: 400 });
  }
  const { question, draft: draftId, draftPage: pageId, draftVersion: version = 0, ...fields } = form.value;
  if (question) await answerToUse({ questionId: question });
  const response = { ...responseOf(form.value), by, now, random };
  if (!draftId || !pageId) {
    const { responseId } = await draftResponse(response);
    return redirect(responseAddress(responseId, "drafted"), 303);
  }
  const draft = { draftId, pageId, version, staffId: by.staffId, fields: { ...fields, question }, now };
  const { responseId, isOther } = await saveNewDraft({ draft, response });
  return redirect(
    isOther ? `/staff/responses/${responseId}/merge` : responseAddress(responseId, "drafted"),
    303,
  );
}

function responseOf(form: z.infer<typeof draftSchema>) {
  const { action, item, group, takeLinked, question, draft: _id, draftPage: _page, ...words } = form;
  const { draftVersion: _version, ...wording } = words;
  const about = {
    actionId: action || null,
    itemId: item || null,
    groupId: group || null,
    takeLinked: takeLinked === "yes",
  };
  return { ...wording, about, fromQuestionId: question || null };
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

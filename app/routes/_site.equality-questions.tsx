import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countEqualityAnswers } from "#app/domain/feedback/equality/count-equality-answers.server.ts";
import { EQUALITY_QUESTIONS } from "#app/domain/feedback/equality/questions.ts";
import { equalityAnswersSchema } from "#app/domain/feedback/schema.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { EqualityQuestions } from "#app/ui/equality/equality-questions.tsx";
import { EqualityThanks } from "#app/ui/equality/equality-thanks.tsx";

export function loader({ request, context: { texts } }: LoaderFunctionArgs) {
  const isSent = new URL(request.url).searchParams.get("sent") === "yes";
  return {
    title: texts.t(isSent ? "equality.thanks" : "equality.title"),
    isSent,
    asked: EQUALITY_QUESTIONS,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { texts, now, address, settings } = context;
  const { region } = requireSettings(settings);
  const read = await readForm(request, equalityAnswersSchema);
  const typed: Record<string, string | undefined> = read.ok ? read.value : read.typed;
  const refuse = (status: number, error: string) => data({ typed, errors: { _form: error } }, { status });

  if (!(await spend({ name: "feedback", who: address, now }))) return refuse(429, "error.feedback.limited");
  if (!read.ok) return refuse(errorStatus(read.errors), "error.form.unexpected");
  await countEqualityAnswers({ answers: read.value, timeZone: region.timeZone, now });
  return redirect(texts.href("/equality-questions?sent=yes"), 303);
}

export default function Equality() {
  const { isSent, asked } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  if (isSent && !returned) return <EqualityThanks />;
  return <EqualityQuestions asked={asked} typed={returned?.typed ?? {}} errors={returned?.errors ?? null} />;
}

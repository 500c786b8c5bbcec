import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicPromise } from "#app/domain/actions/promises/public-promises.server.ts";
import { publicPromiseAnswers } from "#app/domain/responses/promises/public-promise-answers.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PromisePage } from "#app/ui/promises/promise-page.tsx";

export async function loader({ params, context: { texts, now } }: LoaderFunctionArgs) {
  const { language } = texts;
  const found = await publicPromise({ slug: params.slug ?? "", now, language });
  if (!found) throw notFound("promise");
  const { id, promise } = found;
  return {
    title: promise.words,
    promise,
    answers: await publicPromiseAnswers({ promiseId: id, language }),
  };
}

export default function PublicPromisePage() {
  const { promise, answers } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <SiteFrame back={{ path: "/promises", text: say("promises.all") }} hasQuickExit>
      <PromisePage promise={promise} answers={answers} />
    </SiteFrame>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { planReadingForReview } from "#app/domain/actions/plan-reading-for-review.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ReadingPage } from "#app/ui/plan/reading-page.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "plan.import");
  const review = await planReadingForReview({ readingId: routeId(params.readingId, "plan reading") });
  const isCorrected = new URL(request.url).searchParams.get("done") === "corrected";
  return { title: texts.t("plan.review.title", { file: review.fileName }), review, isCorrected };
}

export default function PlanReadingPage() {
  const { title, review, isCorrected } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <StaffFrame
      done={isCorrected ? "plan.done.corrected" : undefined}
      back={{ href: "/staff/plan", text: say("plan.back") }}
    >
      <ReadingPage title={title} review={review} />
    </StaffFrame>
  );
}

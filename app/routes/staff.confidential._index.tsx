import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { caseBalance } from "#app/domain/safeguarding/case-balance.server.ts";
import { caseQueue } from "#app/domain/safeguarding/case-queue.server.ts";
import { lateReferrals } from "#app/domain/safeguarding/case-referrals.server.ts";
import { caseQueueSchema } from "#app/domain/safeguarding/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { days } from "#app/platform/clock.ts";
import { CaseQueuePage } from "#app/ui/safeguarding/case-queue-page.tsx";

export async function loader({ request, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "confidential.read");
  const filters = caseQueueSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const [{ rows, next }, balance, late] = await Promise.all([
    caseQueue(filters),
    caseBalance(),
    lateReferrals({ now }),
  ]);
  const ageOf = (at: Date) => Math.floor((now.getTime() - at.getTime()) / days(1));
  return {
    title: texts.t("staff.confidential.title"),
    state: filters.state,
    rows,
    ages: Object.fromEntries(rows.map(({ id, receivedAt }) => [id, ageOf(receivedAt)])),
    late,
    next,
    isFirstPage: filters.after === "",
    balance,
  };
}

export default function ConfidentialQueue() {
  return <CaseQueuePage {...useLoaderData<typeof loader>()} />;
}

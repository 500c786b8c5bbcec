import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownNewDrafts } from "#app/domain/responses/drafts/own-new-drafts.server.ts";
import { responsesForStaff } from "#app/domain/responses/responses-for-staff.server.ts";
import { isResponseStatus } from "#app/domain/responses/status.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { StaffResponseList } from "#app/ui/responses/staff-response-list.tsx";

export async function loader({ request, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "responses.read");
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("status");
  const status = isResponseStatus(asked) ? asked : "draft";
  const before = searchParams.get("before");
  const list = await responsesForStaff({ status, ...(before ? { before: routeId(before, "page") } : {}) });
  const unsaved = await ownNewDrafts({ staffId: me.id });
  return { title: texts.t("staff.responses.title"), status, unsaved, ...list };
}

export default function StaffResponsesPage() {
  return (
    <StaffFrame>
      <StaffResponseList {...useLoaderData<typeof loader>()} />
    </StaffFrame>
  );
}

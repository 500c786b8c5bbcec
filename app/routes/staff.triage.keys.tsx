import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { KeysList } from "#app/ui/desk/keys-list.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  return { title: texts.t("triage.keys.title") };
}

export default function KeysPage() {
  const { title } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: "/staff/triage", text: say("triage.item.back") }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <KeysList />
    </StaffFrame>
  );
}

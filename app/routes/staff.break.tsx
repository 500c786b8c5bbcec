import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { BreakPage } from "#app/ui/staff/break-page.tsx";

export function loader({ context: { staff, settings, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "home.see");
  const { support } = requireSettings(settings).team;
  return {
    title: texts.t("staff.break.title"),
    support: support.split("\n").filter((line) => line.trim() !== ""),
    mayRead: may(reader, "triage.read"),
  };
}

export default function Break() {
  return <BreakPage {...useLoaderData<typeof loader>()} />;
}

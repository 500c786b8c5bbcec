import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { HelpList } from "#app/ui/staff/help-list.tsx";
import { HELP_SCREENS } from "#app/ui/staff/help-screens.ts";

export function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "home.see");
  const screens = HELP_SCREENS.filter(({ permission }) => may(me, permission));
  return {
    title: texts.t("staff.help.title"),
    screens: screens.map((screen) => ({
      name: screen.name,
      path: "page" in screen ? screen.page : screen.path,
    })),
    hasStall: may(me, "feedback.addByHand"),
  };
}

export default function StaffHelp() {
  return <HelpList {...useLoaderData<typeof loader>()} />;
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";

export function loader({ request, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const { name, email, role } = requireStaff({ staff, returnTo: path }, "home.see");
  const done = new URL(request.url).searchParams.get("done");
  return { title: texts.t("staff.account.title"), me: { name, email, role }, done };
}

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} />;
}

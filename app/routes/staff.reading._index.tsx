import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { staffLanguages } from "#app/domain/staff/staff-languages.server.ts";
import { needsReader } from "#app/domain/triage/needs-reader.server.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { ReadingList } from "#app/ui/reading/reading-list.tsx";

export async function loader({ request, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "reading.translate");
  const [{ counts, items }, languages] = await Promise.all([
    needsReader({ staffId: reader.id }),
    staffLanguages({ staffId: reader.id }),
  ]);
  return {
    title: texts.t("staff.reading.title"),
    hasLanguages: languages.length > 0,
    items: items.map((item) => ({ ...item, languageName: languageName(item.language) })),
    counts: may(reader, "triage.read")
      ? counts.map(({ language, items: waiting }) => ({ name: languageName(language), language, waiting }))
      : [],
    isDone: new URL(request.url).searchParams.get("done") === "translated",
  };
}

export default function ReadingPage() {
  return <ReadingList {...useLoaderData<typeof loader>()} />;
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";

export function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("home.title") };
}

export default function Home() {
  const { title } = useLoaderData<typeof loader>();
  return (
    <SiteFrame>
      <h1 className="govuk-heading-xl">{title}</h1>
    </SiteFrame>
  );
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { HelpIndex } from "#app/ui/help/help-index.tsx";

export function loader({ context }: LoaderFunctionArgs) {
  return { title: context.texts.t("help.index.title") };
}

export default function Index() {
  return <HelpIndex />;
}

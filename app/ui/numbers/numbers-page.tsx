import type { PublicNumbers } from "#app/domain/insights/public-numbers.server.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { NumberList } from "./number-list.tsx";

type NumbersPageProps = { title: string; numbers: PublicNumbers; asksAboutReporting: boolean };

export function NumbersPage({ title, ...list }: NumbersPageProps) {
  const { say } = useTexts();
  return (
    <SiteFrame>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{say("numbers.intro")}</p>
      <NumberList {...list} />
    </SiteFrame>
  );
}

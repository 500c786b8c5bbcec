import { usePage } from "#app/ui/page-context.tsx";
import { SiteFrame } from "./site-frame.tsx";

/** What to say for a status; anything unknown is a problem of ours. */
function kindOf(status: number) {
  if (status === 403) return "forbidden" as const;
  if (status === 404) return "notFound" as const;
  if (status === 410) return "gone" as const;
  return "problem" as const;
}

export function ErrorPage({ status }: { status: number }) {
  const { texts } = usePage();
  const kind = kindOf(status);
  return (
    <SiteFrame>
      <h1 className="govuk-heading-l">{texts.say(`error.${kind}.heading`)}</h1>
      <p className="govuk-body">{texts.say(`error.${kind}.words`)}</p>
      {kind === "problem" ? null : <p className="govuk-body">{texts.say("error.page.nothingStored")}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={texts.href("/")}>
          {texts.say("error.page.home")}
        </a>
      </p>
    </SiteFrame>
  );
}

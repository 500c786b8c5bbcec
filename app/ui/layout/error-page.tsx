import { usePage } from "#app/ui/page-context.tsx";
import { SiteFrame } from "./site-frame.tsx";

const KINDS = { 403: "forbidden", 404: "notFound", 409: "frozen", 410: "gone", 429: "tooMany" } as const;

/** What to say for a status; anything unknown is a problem of ours. */
export function errorKind(status: number): (typeof KINDS)[keyof typeof KINDS] | "problem" {
  return KINDS[status as keyof typeof KINDS] ?? "problem";
}

export function ErrorPage({ status }: { status: number }) {
  const { texts } = usePage();
  const kind = errorKind(status);
  return (
    <SiteFrame>
      <h1 className="govuk-heading-l">{texts.say(`error.${kind}.heading`)}</h1>
      <p className="govuk-body">
        {texts.say(kind === "problem" ? "error.problem.notReceived" : `error.${kind}.words`)}
      </p>
      {kind === "problem" ? null : <p className="govuk-body">{texts.say("error.page.nothingStored")}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={texts.href("/")}>
          {texts.say("error.page.home")}
        </a>
      </p>
    </SiteFrame>
  );
}

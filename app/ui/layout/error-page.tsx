import { usePage } from "#app/ui/page-context.tsx";
import { SiteFrame } from "./site-frame.tsx";
import { WordsReturned } from "./words-returned.tsx";

/** Pages for people at work: nobody needs to leave them quickly. */
const AT_WORK = /^\/(?:staff|first-run|day|reading|answer|facts)(?:\/|$)/;

const KINDS = { 403: "forbidden", 404: "notFound", 409: "frozen", 410: "gone", 429: "tooMany" } as const;

/** What to say for a status; anything unknown is a problem of ours. */
export function errorKind(status: number): (typeof KINDS)[keyof typeof KINDS] | "problem" {
  return KINDS[status as keyof typeof KINDS] ?? "problem";
}

/** What went wrong, with the way out, since it may be a page of somebody who is watched; and what was written, if anything. */
export function ErrorPage({ status }: { status: number }) {
  const { texts, path, wordsSent } = usePage();
  const kind = errorKind(status);
  return (
    <SiteFrame hasQuickExit={!AT_WORK.test(path)}>
      <h1 className="govuk-heading-l">{texts.say(`error.${kind}.heading`)}</h1>
      <p className="govuk-body">
        {texts.say(kind === "problem" ? "error.problem.notReceived" : `error.${kind}.words`)}
      </p>
      {kind === "problem" ? null : <p className="govuk-body">{texts.say("error.page.nothingStored")}</p>}
      {wordsSent ? <WordsReturned texts={texts} words={wordsSent} /> : null}
      <p className="govuk-body">
        <a className="govuk-link" href={texts.href("/")}>
          {texts.say("error.page.home")}
        </a>
      </p>
    </SiteFrame>
  );
}

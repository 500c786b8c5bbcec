import { ExitThisPage } from "#app/ui/govuk/exit-this-page.tsx";
import { SkipLink } from "#app/ui/govuk/skip-link.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Leads away at once; the link beside it says what it can and cannot do. */
export function QuickExit() {
  const { t, say, href } = useTexts();
  return (
    <div className="page-tools__exit">
      <ExitThisPage
        redirectUrl={href("/exit")}
        attributes={{ "data-away": t("exit.url") }}
        texts={{
          activated: t("exit.activated"),
          timedOut: t("exit.timedOut"),
          pressTwoMoreTimes: t("exit.pressTwoMoreTimes"),
          pressOneMoreTime: t("exit.pressOneMoreTime"),
        }}
      >
        {say("exit.button")}
      </ExitThisPage>
      <a className="govuk-link page-tools__about" href={href("/leaving-quickly")}>
        {say("exit.about")}
      </a>
    </div>
  );
}

/** The second thing that the keyboard reaches. */
export function QuickExitSkipLink() {
  const { say, href } = useTexts();
  return (
    <SkipLink
      href={href("/exit")}
      className="govuk-js-exit-this-page-skiplink"
      attributes={{ rel: "nofollow noreferrer" }}
    >
      {say("exit.button")}
    </SkipLink>
  );
}

import { ExitThisPage } from "#app/ui/govuk/exit-this-page.tsx";
import { content, look, type PartOptions, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = PartOptions & {
  id?: string;
  redirectUrl?: string;
  activatedText?: string;
  timedOutText?: string;
  pressTwoMoreTimesText?: string;
  pressOneMoreTimeText?: string;
};

const words = (
  <>
    <span className="govuk-visually-hidden">Emergency</span> Exit this page
  </>
);

testAgainstFixtures<Options>({
  component: "exit-this-page",
  render: (options) => (
    <ExitThisPage
      {...look(options)}
      id={options.id}
      redirectUrl={options.redirectUrl ?? "https://www.bbc.co.uk/weather"}
      texts={{
        activated: options.activatedText,
        timedOut: options.timedOutText,
        pressTwoMoreTimes: options.pressTwoMoreTimesText,
        pressOneMoreTime: options.pressOneMoreTimeText,
      }}
    >
      {content(options) ?? words}
    </ExitThisPage>
  ),
});

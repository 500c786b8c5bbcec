import type { ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";
import { Button } from "#app/ui/govuk/button.tsx";

/** What the script reads out while the Shift key is pressed; undefined leaves the script's English. */
export type ExitThisPageTexts = {
  activated: string | undefined;
  timedOut: string | undefined;
  pressTwoMoreTimes: string | undefined;
  pressOneMoreTime: string | undefined;
};

type ExitThisPageProps = {
  redirectUrl: string;
  texts: ExitThisPageTexts;
  children: ReactNode;
  id?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function ExitThisPage({ redirectUrl, texts, children, id, className, attributes }: ExitThisPageProps) {
  const data = {
    "data-i18n.activated": texts.activated,
    "data-i18n.timed-out": texts.timedOut,
    "data-i18n.press-two-more-times": texts.pressTwoMoreTimes,
    "data-i18n.press-one-more-time": texts.pressOneMoreTime,
  };
  return (
    <div
      id={id}
      className={tokens("govuk-exit-this-page", className)}
      data-module="govuk-exit-this-page"
      {...data}
      {...attributes}
    >
      <Button
        href={redirectUrl}
        variant="warning"
        className="govuk-exit-this-page__button govuk-js-exit-this-page-button"
        attributes={{ rel: "nofollow noreferrer" }}
      >
        {children}
      </Button>
    </div>
  );
}

import type { ReactNode } from "react";
import { type Attributes, type HeadingLevel, tokens } from "#app/ui/govuk/attributes.ts";

type NotificationBannerProps = {
  /** The word for "Important", or for "Success". */
  title: ReactNode;
  /** One line in large type; anything else goes in `children`. */
  heading?: ReactNode;
  children?: ReactNode;
  type?: "success" | undefined;
  role?: string | undefined;
  titleId?: string | undefined;
  headingLevel?: HeadingLevel | undefined;
  disableAutoFocus?: boolean | undefined;
  className?: string | undefined;
  attributes?: Attributes | undefined;
};

export function NotificationBanner(props: NotificationBannerProps) {
  const isSuccess = props.type === "success";
  const titleId = props.titleId ?? "govuk-notification-banner-title";
  const Heading = `h${props.headingLevel ?? 2}` as const;
  return (
    <div
      className={tokens(
        "govuk-notification-banner",
        isSuccess && "govuk-notification-banner--success",
        props.className,
      )}
      role={props.role ?? (isSuccess ? "alert" : "region")}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {props.title}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {props.heading && <p className="govuk-notification-banner__heading">{props.heading}</p>}
        {props.children}
      </div>
    </div>
  );
}

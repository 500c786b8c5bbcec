import type { HeadingLevel } from "#app/ui/govuk/attributes.ts";
import { NotificationBanner } from "#app/ui/govuk/notification-banner.tsx";
import { look, nodesOf, type PartOptions, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type Options = PartOptions & {
  type?: string;
  role?: string;
  titleText?: string;
  titleHtml?: string;
  titleId?: string;
  titleHeadingLevel?: HeadingLevel;
  disableAutoFocus?: boolean;
};

testAgainstFixtures<Options>({
  component: "notification-banner",
  render: (options) => {
    const type = options.type === "success" ? "success" : undefined;
    const usualTitle = type ? "Success" : "Important";
    return (
      <NotificationBanner
        {...look(options)}
        type={type}
        role={options.role}
        title={nodesOf(options.titleHtml) ?? options.titleText ?? usualTitle}
        titleId={options.titleId}
        headingLevel={options.titleHeadingLevel}
        disableAutoFocus={options.disableAutoFocus}
        heading={options.html ? undefined : options.text}
      >
        {nodesOf(options.html)}
      </NotificationBanner>
    );
  },
});

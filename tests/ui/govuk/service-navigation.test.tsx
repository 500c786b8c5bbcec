import { ServiceNavigation } from "#app/ui/govuk/service-navigation.tsx";
import { look, nodesOf, type PartOptions, part, testAgainstFixtures } from "#tests/support/govuk-fixtures.ts";

type ItemOptions = PartOptions & { href?: string; current?: boolean; active?: boolean };

type Options = PartOptions & {
  ariaLabel?: string;
  serviceName?: string;
  serviceUrl?: string;
  menuButtonText?: string;
  menuButtonLabel?: string;
  navigationLabel?: string;
  navigationId?: string;
  navigationClasses?: string;
  collapseNavigationOnMobile?: boolean;
  navigation?: (ItemOptions | null | false | "")[];
  slots?: {
    start?: string;
    end?: string | { html: string; align?: "inline" };
    navigationStart?: string;
    navigationEnd?: string;
  };
};

testAgainstFixtures<Options>({
  component: "service-navigation",
  render: (options) => {
    const menuButtonText = options.menuButtonText ?? "Menu";
    const end = options.slots?.end;
    return (
      <ServiceNavigation
        {...look(options)}
        label={options.ariaLabel ?? "Service information"}
        navigationLabel={options.navigationLabel ?? menuButtonText}
        menuButtonText={menuButtonText}
        menuButtonLabel={options.menuButtonLabel}
        serviceName={options.serviceName}
        serviceUrl={options.serviceUrl}
        navigationId={options.navigationId}
        navigationClassName={options.navigationClasses}
        collapseOnMobile={options.collapseNavigationOnMobile}
        items={options.navigation?.map((item) => item && itemOf(item))}
        start={nodesOf(options.slots?.start)}
        end={nodesOf(typeof end === "string" ? end : end?.html)}
        endInline={typeof end === "object" && end.align === "inline"}
        navigationStart={nodesOf(options.slots?.navigationStart)}
        navigationEnd={nodesOf(options.slots?.navigationEnd)}
      />
    );
  },
});

function itemOf({ href, current, active, ...item }: ItemOptions) {
  return { ...part(item), href, current, active };
}

import type { PublicPlanName } from "#app/domain/actions/public-plans.server.ts";
import type { Texts } from "#app/platform/texts.ts";

/** The name of a plan with its years, which keeps its own direction in a sentence of another one. */
export function planLabel({ t }: Texts, { title, years }: Omit<PublicPlanName, "slug">): string {
  return `\u2068${years ? t("plans.named", { title, years }) : title}\u2069`;
}

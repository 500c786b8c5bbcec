import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { themeStylesheet } from "#app/ui/theme/theme-stylesheet.ts";

/** The operator's colour; one that is refused leaves the campaign's own. The address changes with the colour. */
export function loader({ context }: LoaderFunctionArgs) {
  const { brandColour } = requireSettings(context.settings).identity;
  const theme = themeStylesheet({ brand: brandColour });
  return new Response(theme.ok ? theme.css : "", {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=31536000" },
  });
}

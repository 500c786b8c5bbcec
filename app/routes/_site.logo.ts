import type { LoaderFunctionArgs } from "@remix-run/node";
import { logo } from "#app/domain/operator/logo.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { notFound } from "#app/platform/http-errors.ts";

/** The address changes with the picture. */
export async function loader({ context }: LoaderFunctionArgs) {
  const picture = await logo(requireSettings(context.settings).identity.logoFileId);
  if (!picture) throw notFound("logo");
  return new Response(picture.bytes, {
    headers: { "Content-Type": picture.contentType, "Cache-Control": "public, max-age=31536000" },
  });
}

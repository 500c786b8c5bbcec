import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicEvidenceFile } from "#app/domain/actions/parts/public-evidence-file.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { routeId } from "#app/platform/route-id.ts";

/** A file opens in a sandbox that runs nothing; what is no picture is only saved. */
export async function loader({ params }: LoaderFunctionArgs) {
  const file = await publicEvidenceFile(routeId(params.evidenceId, "evidence"));
  if (!file) throw notFound("evidence");
  const { contentType, bytes, isPicture, name } = file;
  const way = isPicture ? "inline" : "attachment";
  return new Response(bytes, {
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": `${way}; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Content-Security-Policy": "default-src 'none'; img-src 'self'; frame-ancestors 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
    },
  });
}

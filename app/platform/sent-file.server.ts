import { cleanText } from "./form-data.server.ts";

/**
 * Takes one file out of a form, so that the rest can be read as fields.
 * @returns the bytes, null when no file was chosen; its name; and a request with everything else of the form
 */
export async function takeFile(
  request: Request,
  name: string,
): Promise<{ bytes: Uint8Array | null; fileName: string; rest: Request }> {
  const form = await request.formData().catch(() => new FormData());
  const [given] = form.getAll(name).filter((value) => typeof value !== "string");
  form.delete(name);
  const bytes = given && given.size > 0 ? new Uint8Array(await given.arrayBuffer()) : null;
  const fileName = cleanText(given?.name ?? "").slice(-200) || "document";
  return { bytes, fileName, rest: new Request(request.url, { method: "POST", body: form }) };
}

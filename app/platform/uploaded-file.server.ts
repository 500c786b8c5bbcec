import { cleanText } from "./form-data.server.ts";

export type UploadedFile =
  | { ok: true; name: string; content: Uint8Array }
  | { ok: false; reason: "missing" | "too-large" | "unexpected" };

/**
 * Reads a form of one file and nothing else.
 * @param field the name of its file field; @param largest in bytes
 */
export async function readUploadedFile(
  request: Request,
  { field, largest }: { field: string; largest: number },
): Promise<UploadedFile> {
  const form = await request.formData().catch(() => null);
  if (!form || [...form.keys()].some((name) => name !== field)) return { ok: false, reason: "unexpected" };
  const [file, ...more] = form.getAll(field);
  if (more.length > 0 || typeof file === "string") return { ok: false, reason: "unexpected" };
  if (!file || (file.size === 0 && file.name === "")) return { ok: false, reason: "missing" };
  if (file.size > largest) return { ok: false, reason: "too-large" };
  const name = cleanText(file.name).slice(-200) || "document";
  return { ok: true, name, content: new Uint8Array(await file.arrayBuffer()) };
}

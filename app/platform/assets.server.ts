import { readFileSync } from "node:fs";

let manifest: Record<string, string> | undefined;

/** The hashed address of a built file, such as "app.css" or "app.rtl.css". */
export function assetUrl(name: string): string {
  manifest ??= JSON.parse(readFileSync("public/assets/manifest.json", "utf8")) as Record<string, string>;
  return manifest[name] ?? `/assets/${name}`;
}

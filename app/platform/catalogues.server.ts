import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import en from "#app/locales/en.json";
import { env } from "./env.server.ts";

/** A language's texts by key. Keys that start with "@" describe the catalogue itself. */
export type Catalogue = Record<string, string>;

const CODE = /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/;
let loaded: { folder: string | undefined; catalogues: Map<string, Catalogue> } | undefined;

/** All catalogues: those of the product, and those that CATALOGUE_FOLDER adds or puts in their place. */
export function catalogues(): Map<string, Catalogue> {
  const folder = env().CATALOGUE_FOLDER;
  if (loaded?.folder !== folder || loaded === undefined) {
    loaded = {
      folder,
      catalogues: new Map([["en", en], ...readFolder("app/locales"), ...readFolder(folder)]),
    };
  }
  return loaded.catalogues;
}

function readFolder(folder: string | undefined): [string, Catalogue][] {
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && CODE.test(path.basename(name, ".json")))
    .map((name) => [path.basename(name, ".json"), JSON.parse(readFileSync(path.join(folder, name), "utf8"))]);
}

/** The language's own name, in its own script: "polski", "ਪੰਜਾਬੀ". */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

export function directionOf(code: string): "ltr" | "rtl" {
  const locale = new Intl.Locale(code) as Intl.Locale & { textInfo?: { direction: "ltr" | "rtl" } };
  return locale.textInfo?.direction ?? "ltr";
}

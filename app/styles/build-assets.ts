import { createHash } from "node:crypto";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { build, transform } from "esbuild";
import rtlcss from "rtlcss";
import { compileAsync } from "sass";
import { after, days, now } from "#app/platform/clock.ts";
import { fontFaceRule, fontFiles } from "#app/styles/font-faces.ts";

/** Oldest browsers that the stylesheets are written for. */
const browsers = ["chrome87", "safari14", "firefox78"];

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Name without a hash → address on the site, for instance "app.css" → "/assets/app-3f9c21ab.css". */
export type AssetManifest = Record<string, string>;

/**
 * Builds the stylesheets (left to right and right to left), the scripts and the fonts into `outDir`,
 * under names that change with the content, with compressed copies beside them, writes `manifest.json` there and removes what is left
 * over from a build of an earlier day.
 */
export async function buildAssets({ outDir }: { outDir: string }): Promise<AssetManifest> {
  await mkdir(outDir, { recursive: true });
  const manifest: AssetManifest = {};
  const write = async (name: string, content: string | Buffer) => {
    const file = hashedName(name, content);
    manifest[name] = `/assets/${file}`;
    await writeFile(join(outDir, file), content);
    if (!name.endsWith(".woff2")) await writeCompressed({ path: join(outDir, file), content });
    return manifest[name];
  };

  const faces: string[] = [];
  for (const font of await fontFiles({ localesFolder: join(projectFolder, "app/locales") })) {
    faces.push(fontFaceRule({ font, url: await write(font.name, font.content) }));
  }
  const [app, staff, script, staffScript] = await Promise.all([
    compileSheet("app.scss"),
    compileSheet("staff.scss"),
    bundleScript("app/ui/site-script.ts"),
    bundleScript("app/ui/staff-script.ts"),
  ]);
  for (const [name, css] of [
    ["app", faces.join("") + app],
    ["staff", staff],
  ] as const) {
    await write(`${name}.css`, await minifyCss(css));
    await write(`${name}.rtl.css`, await minifyCss(rtlcss.process(css)));
  }
  await write("site.js", script);
  await write("staff.js", staffScript);
  await writeFile(join(outDir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await removeStale({ outDir, manifest });
  return manifest;
}

/** The smallest copies, made once: on each request there is no time for them. */
async function writeCompressed({ path, content }: { path: string; content: string | Buffer }) {
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

async function compileSheet(name: string): Promise<string> {
  const { css } = await compileAsync(join(projectFolder, "app/styles", name), {
    loadPaths: [join(projectFolder, "node_modules")],
    quietDeps: true,
  });
  return css;
}

// Lightning CSS refuses a media query of govuk-frontend: keep esbuild.
async function minifyCss(css: string): Promise<string> {
  const { code } = await transform(css, {
    loader: "css",
    minify: true,
    target: browsers,
    legalComments: "none",
  });
  return code;
}

async function bundleScript(entry: string): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [join(projectFolder, entry)],
    bundle: true,
    format: "esm",
    minify: true,
    // Browsers without module scripts get the page without a script; the others read ES2020.
    target: "es2020",
    legalComments: "none",
    write: false,
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

function hashedName(name: string, content: string | Buffer): string {
  const { name: stem, ext } = parse(name);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return `${stem.replace(".", "-")}-${hash}${ext}`;
}

/** A running server still hands out the files of the build before: what is left over stays for a day. */
async function removeStale({ outDir, manifest }: { outDir: string; manifest: AssetManifest }) {
  const current = new Set(Object.values(manifest).map((address) => address.slice("/assets/".length)));
  const others = (await readdir(outDir)).filter(
    (file) => file !== "manifest.json" && !current.has(file.replace(/\.(?:br|gz)$/, "")),
  );
  for (const file of others) {
    const { mtime } = await stat(join(outDir, file));
    if (mtime < after(now(), -days(1))) await rm(join(outDir, file), { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAssets({ outDir: join(projectFolder, "public/assets") });
}

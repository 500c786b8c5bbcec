import { origin } from "#app/platform/env.server.ts";
import { seedDemo } from "../../prisma/seed.ts";
import { assertPortIsFree } from "./assert-port-is-free.ts";
import { buildProduct } from "./build-product.ts";
import { demoKeys } from "./demo-keys.ts";
import { openDemoSite } from "./open-demo-site.ts";
import { runCommand, say } from "./run-command.ts";
import { serve } from "./serve.ts";
import { untilAskedToStop } from "./until-asked-to-stop.ts";

await runCommand(async () => {
  await assertPortIsFree();
  say("Opening the database.");
  const site = await openDemoSite({ keys: await demoKeys(), progress: say });
  try {
    const card = await seedDemo({ year: true, now: new Date(), progress: say });
    say("Building the product.");
    await buildProduct();
    const serving = await serve();
    say(cardText(card));
    await untilAskedToStop();
    say("Stopping. The data is kept for the next start.");
    await serving.stop();
  } finally {
    await site.close();
  }
});

function cardText(card: Awaited<ReturnType<typeof seedDemo>>): string {
  const staff = card.staff.map(
    ({ name, role, email, password, otpauthUri }) =>
      `\n  ${name} (${role})\n    e-mail    ${email}\n    password  ${password}\n    ${otpauthUri}`,
  );
  return `
The demonstration is running at ${origin()}

An open event     ${origin()}/e/${card.eventCode}
A receipt code    ${card.receiptCode}   (enter it at ${origin()}/receipt)

Staff sign in at  ${origin()}/staff${staff.join("")}

The present 6-digit code:  npm run -s demo:code -- ${card.staff[0]?.email}
Press Ctrl-C to stop.`;
}

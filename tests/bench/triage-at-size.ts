import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";
import { buildForTests } from "#tests/support/build-for-tests.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { benchSite } from "./bench-site.ts";
import { afternoon, type Figures, measureDesk } from "./desk-figures.ts";
import { fillTriage } from "./fill-triage.ts";

const SIZES = [1_000, 100_000];
const AFTERNOON = 500;

/** `npm run bench -- triage [--json]`: the desk through the real server, on a small and on a large database. */
export async function triageAtSize(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "yswd-bench-"));
  await chmod(folder, 0o711);
  const cluster = await openDatabase({ dataFolder: path.join(folder, "postgres") });
  try {
    const [small, large] = [
      await atSize(cluster.url, SIZES[0] ?? 0),
      await atSize(cluster.url, SIZES[1] ?? 0),
    ];
    print({ small, large });
  } finally {
    await cluster.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type AtSize = {
  items: number;
  figures: Figures;
  afternoon: { items: number; errors: number; seconds: number };
};

async function atSize(clusterUrl: string, items: number): Promise<AtSize> {
  const site = await benchSite({ clusterUrl, build: await buildForTests() });
  try {
    await givenSettings();
    await givenEvent();
    await givenAction({ title: "Light the bus stops at night" });
    await givenAction({ title: "Teach about hate crime in schools" });
    await givenAction({ title: "Walk through the streets and listen" });
    const { cookie } = await givenSignedIn({ role: "caseworker" });
    await fillTriage({ url: site.url, items });
    const figures = await measureDesk({ base: site.base, cookie });
    const whole = await afternoon({ base: site.base, cookie, items: Math.min(AFTERNOON, items * 0.3) });
    return { items, figures, afternoon: whole };
  } finally {
    await site.close();
  }
}

function print({ small, large }: { small: AtSize; large: AtSize }): void {
  const lines = Object.entries(large.figures).map(([name, median]) => {
    const before = small.figures[name] ?? 0;
    return { name, small: before, large: median, ratio: Math.round((median / before) * 10) / 10 };
  });
  if (process.argv.includes("--json")) {
    process.stdout.write(`${JSON.stringify({ small, large, lines })}\n`);
    return;
  }
  const columns = (parts: (string | number)[]) =>
    parts.map((part, at) => (at === 0 ? String(part).padEnd(40) : String(part).padStart(12))).join("");
  const rows = [columns(["median in ms", small.items, large.items, "ratio"])];
  for (const line of lines) rows.push(columns([line.name, line.small, line.large, line.ratio]));
  for (const { items, afternoon: whole } of [small, large])
    rows.push(`${items}: ${whole.items} items linked and themed, ${whole.errors} errors, ${whole.seconds} s`);
  process.stdout.write(`${rows.join("\n")}\n`);
}

import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { SETTINGS, type SettingSection, type Settings } from "./schema.ts";

const SECTIONS = Object.keys(SETTINGS) as SettingSection[];
/** The first-run page does not ask for these: they stand as they are until somebody saves them. */
const WITH_DEFAULTS: SettingSection[] = ["confidentialLane", "team", "signVideos"];

/**
 * What the operator has set.
 * @returns null before the first-run page was sent: nothing about the operator is known yet
 */
export async function findSettings({ tx }: { tx?: Tx } = {}): Promise<Settings | null> {
  const rows = await (tx ?? db()).setting.findMany({ select: { section: true, value: true } });
  const stored = new Map(rows.map((row) => [row.section, row.value]));
  if (!SECTIONS.every((section) => stored.has(section) || WITH_DEFAULTS.includes(section))) return null;
  const parsed = Object.fromEntries(
    SECTIONS.map((section) => [section, SETTINGS[section].parse(stored.get(section) ?? {})]),
  );
  return { ...(parsed as Omit<Settings, "isDemo">), isDemo: stored.has("demo") };
}

/** As findSettings, for everything that only runs once the site is set up. */
export async function getSettings({ tx }: { tx?: Tx } = {}): Promise<Settings> {
  const settings = await findSettings(tx ? { tx } : {});
  if (!settings) throw new Error("the site is not set up");
  return settings;
}

import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { SETTINGS, type SettingSection, type Settings } from "./schema.ts";

type SaveSettings<S extends SettingSection> = { section: S; value: Settings[S]; by: Actor; now: Date };

/**
 * Replaces one section of the settings.
 * @param value the whole section; @throws ZodError when it is not one, since the form has checked it before
 */
export function saveSettings<S extends SettingSection>(input: SaveSettings<S>): Promise<void> {
  return transaction((tx) => writeSettings(tx, input));
}

/** As saveSettings, within the transaction of another command. */
export async function writeSettings<S extends SettingSection>(
  tx: Tx,
  { section, value, by, now }: SaveSettings<S>,
): Promise<void> {
  const parsed = SETTINGS[section].parse(value) as Prisma.InputJsonObject;
  const updatedBy = by.kind === "staff" ? by.staffId : null;
  await tx.setting.upsert({
    where: { section },
    create: { section, value: parsed, updatedAt: now, updatedBy },
    update: { value: parsed, updatedAt: now, updatedBy, version: { increment: 1 } },
  });
  await recordEntry(tx, { kind: "settings.changed", details: { section }, by, at: now });
}

import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { type LogoProblem, logoProblem, pictureKind } from "./picture.ts";
import { writeSettings } from "./save-settings.server.ts";
import type { Settings } from "./schema.ts";

export type SaveIdentity = {
  value: Omit<Settings["identity"], "logoFileId">;
  /** A new logo; null leaves the one that is there. */
  logo: Uint8Array | null;
  removeLogo?: boolean;
  by: Actor;
  now: Date;
};

export type IdentitySaved = { ok: true } | { ok: false; reason: LogoProblem };

/**
 * Replaces what the operator and the campaign are called, the colour and the logo.
 * @returns refused for a logo over 300 KB, or one that is not a PNG, JPEG or WebP by its first bytes
 */
export function saveIdentity(input: SaveIdentity): Promise<IdentitySaved> {
  return transaction((tx) => writeIdentity(tx, input));
}

/** As saveIdentity, within the transaction of another command. */
export async function writeIdentity(tx: Tx, input: SaveIdentity): Promise<IdentitySaved> {
  const { value, logo, removeLogo = false, by, now } = input;
  const problem = logo && logoProblem(logo);
  if (problem) return { ok: false, reason: problem };
  const before = await presentLogo(tx);
  const added = logo ? await store(tx, logo, now) : null;
  const logoFileId = added ?? (removeLogo ? null : before);
  await writeSettings(tx, { section: "identity", value: { ...value, logoFileId }, by, now });
  if (before && before !== logoFileId) await tx.storedFile.deleteMany({ where: { id: before } });
  return { ok: true };
}

async function presentLogo(tx: Tx): Promise<string | null> {
  const row = await tx.setting.findUnique({ where: { section: "identity" }, select: { value: true } });
  const value = row?.value as { logoFileId?: string | null } | undefined;
  return value?.logoFileId ?? null;
}

async function store(tx: Tx, bytes: Uint8Array, now: Date): Promise<string> {
  const { id } = await tx.storedFile.create({
    data: {
      name: "logo",
      contentType: pictureKind(bytes) ?? "application/octet-stream",
      bytes: new Uint8Array(bytes),
      createdAt: now,
    },
    select: { id: true },
  });
  return id;
}

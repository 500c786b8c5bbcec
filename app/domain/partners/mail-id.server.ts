import { timingSafeEqual } from "node:crypto";
import { keyedHash } from "#app/platform/keys.server.ts";

/** A mail to whom an organisation named: of a link, or a reminder or warning to a contact. */
export type PartnerMail = { about: "link" | "reminder" | "silence"; subjectId: string; sentAt: Date };

const HASH_BYTES = 16;
const SHAPE = /^partner\.(link|reminder|silence)\.([0-9a-f]{32})\.([0-9a-z]{8,9})\.([0-9a-f]{32})@/i;

/**
 * The Message-ID of a mail, without its host: a report that it could not be delivered brings it back. Nobody without our key
 * can make one, so that a report needs no trust in whoever sends it.
 */
export function mailIdOf({ about, subjectId, sentAt }: PartnerMail): string {
  const facts = `partner.${about}.${subjectId.replaceAll("-", "")}.${sentAt.getTime().toString(36)}`;
  return `${facts}.${Buffer.from(hashOf(facts)).toString("hex")}`;
}

/** @returns null for a Message-ID that is not ours, or of which a character differs */
export function readMailId(messageId: string): PartnerMail | null {
  const [, about = "", id = "", time = "", hash = ""] = SHAPE.exec(messageId.toLowerCase()) ?? [];
  const given = Buffer.from(hash, "hex");
  if (given.length !== HASH_BYTES) return null;
  if (!timingSafeEqual(given, hashOf(`partner.${about}.${id}.${time}`))) return null;
  return {
    about: about as PartnerMail["about"],
    subjectId: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"),
    sentAt: new Date(Number.parseInt(time, 36)),
  };
}

function hashOf(facts: string): Uint8Array {
  return keyedHash("partner-mail", facts).subarray(0, HASH_BYTES);
}

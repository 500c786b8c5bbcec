import type { Tx } from "#app/db/transaction.server.ts";
import type { NamedKind } from "./named-kinds.ts";

type Former = { kind: NamedKind; slug: string; targetId: string };

/** Keeps an address that something had: from now on it leads to what took its place. */
export async function keepFormerSlug(tx: Tx, { kind, slug, targetId }: Former): Promise<void> {
  await tx.formerSlug.upsert({
    where: { kind_slug: { kind, slug } },
    create: { kind, slug, targetId },
    update: { targetId },
    select: { slug: true },
  });
}

/** Something has an address again that it had before. */
export async function dropFormerSlug(tx: Tx, { kind, slug }: Omit<Former, "targetId">): Promise<void> {
  await tx.formerSlug.deleteMany({ where: { kind, slug } });
}

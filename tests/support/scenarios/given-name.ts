import { SYSTEM } from "#app/domain/ledger/actor.ts";
import { addNames } from "#app/domain/names/add-names.server.ts";
import type { NamedKind } from "#app/domain/names/named-kinds.ts";
import { namesInUse } from "#app/domain/names/names-in-use.server.ts";

/** A theme, an area or a community group of that name, in use. */
export async function givenName({
  kind,
  name,
  now = new Date(),
}: {
  kind: Exclude<NamedKind, "venue">;
  name: string;
  now?: Date;
}): Promise<{ id: string; slug: string; name: string }> {
  await addNames({ kind, names: [name], by: SYSTEM, now });
  const made = (await namesInUse({ kind })).find((one) => one.name === name);
  if (!made) throw new Error(`there is no ${kind} called ${name}`);
  return { id: made.id, slug: made.slug, name };
}

import { db } from "#app/db/client.server.ts";
import type { SUPPORT_KINDS } from "#app/domain/operator/schema.ts";

type GivenSupport = {
  kind: (typeof SUPPORT_KINDS)[number];
  name: string;
  phone: string;
  url: string;
  words: string;
};

/** Where somebody may get help, in this order. */
export async function givenSupport(list: GivenSupport[]): Promise<void> {
  await db().supportOrganisation.createMany({ data: list.map((one, position) => ({ ...one, position })) });
}

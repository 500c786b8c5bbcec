import { staffActor } from "#app/domain/ledger/actor.ts";
import { draftResponse } from "#app/domain/responses/draft-response.server.ts";
import type { Wording } from "#app/domain/responses/wording.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { random } from "#app/platform/random.server.ts";
import { givenStaff } from "./given-staff.ts";

export type GivenDraft = Partial<Wording> & {
  language?: string;
  itemIds?: string[];
  actionIds?: string[];
  writer?: SignedInStaff;
  now?: Date;
};

/** A response that somebody has started to write. */
export async function givenDraftResponse({ writer, now = new Date(), ...over }: GivenDraft = {}): Promise<{
  responseId: string;
  slug: string;
  writer: SignedInStaff;
}> {
  const by = writer ?? (await givenStaff({ role: "caseworker" }));
  const drafted = await draftResponse({
    title: "Lights at the bus stops by the park",
    youSaid: "The bus stops by the park are dark, and people are shouted at while they wait.",
    outcome: "did",
    weDid: "The council put **new lights** at all four bus stops by the park.",
    language: "en",
    ...over,
    by: staffActor(by),
    now,
    random,
  });
  return { ...drafted, writer: by };
}

import { staffActor } from "#app/domain/ledger/actor.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { choosePromise } from "#app/domain/responses/promises/choose-promise.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { EVERYTHING_CONFIRMED } from "./everything-confirmed.ts";
import { type GivenDraft, givenDraftResponse } from "./given-draft-response.ts";
import { givenPromise } from "./given-promise.ts";
import { givenStaff } from "./given-staff.ts";

/** A response in public: one person wrote it, another one read and published it. It needs an item or an action. */
export async function givenPublishedResponse({
  publisher,
  ...draft
}: GivenDraft & { publisher?: SignedInStaff } = {}): Promise<{
  responseId: string;
  slug: string;
  writer: SignedInStaff;
  publisher: SignedInStaff;
}> {
  const now = draft.now ?? new Date();
  const drafted = await givenDraftResponse({ ...draft, now });
  if (draft.outcome === "will") {
    const { promiseId } = await givenPromise({ now });
    const by = staffActor(drafted.writer);
    await choosePromise({ responseId: drafted.responseId, promiseId, mode: "attach", by, now });
  }
  const reader = publisher ?? (await givenStaff());
  await offerResponse({ responseId: drafted.responseId, by: staffActor(drafted.writer), now });
  const by = staffActor(reader);
  const published = await publishResponse({
    responseId: drafted.responseId,
    version: 1,
    confirmed: EVERYTHING_CONFIRMED,
    by,
    now,
  });
  if (!published.ok) throw new Error(`it was not published: ${published.reason}`);
  return { ...drafted, publisher: reader };
}

import { staffActor } from "#app/domain/ledger/actor.ts";
import { publishEarlierFile } from "#app/domain/responses/earlier/publish-earlier-file.server.ts";
import { storeEarlierFile } from "#app/domain/responses/earlier/store-earlier-file.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";

/** A list as a council publishes it, with what it lacks: no number of people, and a date only here and there. */
const LIST = [
  "Topic,You said,We did,When",
  "Lamps in the park,The path through the park is dark.,Six lamps were put up along the path.,YEAR",
  "Buses,Drivers need to know what to do.,A page was added to the handbook for drivers.,YEAR",
  "Reporting,The form is too long.,The form was cut from nine pages to three.,",
].join("\n");

/** What was answered before the demonstration's site began. */
export async function seedEarlierAnswers({
  now,
  publisher,
}: {
  now: Date;
  publisher: SignedInStaff;
}): Promise<void> {
  const at = after(now, -days(390));
  const year = dateIn("UTC", after(now, -days(760))).slice(0, 4);
  const by = staffActor(publisher);
  const file = { bytes: Buffer.from(LIST.replaceAll("YEAR", year)), fileName: "you-said-we-did.csv" };
  const stored = await storeEarlierFile({ ...file, by, now: at });
  if (!stored.ok) throw new Error(`the demonstration's earlier answers were refused: ${stored.reason}`);
  await publishEarlierFile({
    fileId: stored.fileId,
    columns: { title: "Topic", said: "You said", did: "We did", date: "When", link: "" },
    source: "Rugby town partnership (made up)",
    language: "en",
    today: dateIn("UTC", at),
    by,
    now: at,
  });
}

import { type StaffActor, staffActor } from "#app/domain/ledger/actor.ts";
import { givenAction } from "./given-action.ts";
import { givenArea } from "./given-area.ts";
import { givenEvent } from "./given-event.ts";
import { givenFeedback } from "./given-feedback.ts";
import { givenStaff } from "./given-staff.ts";
import { givenTheme } from "./given-theme.ts";

/** What several people of the team work on together: it grows while they do. */
export type DeskWork = {
  eventId: string;
  people: StaffActor[];
  actions: string[];
  themeId: string;
  areaId: string;
  items: string[];
  groups: string[];
  responses: string[];
  /** Of each person, the last one at the end. */
  batches: string[][];
};

let places: Promise<Pick<DeskWork, "actions" | "themeId" | "areaId">> | undefined;

async function givenPlaces() {
  await givenStaff({ role: "safeguardingLead" });
  const actions = [await givenAction(), await givenAction()].map(({ id }) => id);
  const [{ id: themeId }, { id: areaId }] = [await givenTheme(), await givenArea({ name: "Rugby" })];
  return { actions, themeId, areaId };
}

/** An event with items that nobody has looked at, and the people who do. */
export async function givenDeskWork({ staff, items }: { staff: number; items: number }): Promise<DeskWork> {
  places ??= givenPlaces();
  const { id: eventId } = await givenEvent();
  const work: DeskWork = {
    ...(await places),
    eventId,
    people: [],
    items: [],
    groups: [],
    responses: [],
    batches: [],
  };
  for (let n = 0; n < staff; n += 1) {
    work.people.push(staffActor(await givenStaff()));
    work.batches.push([]);
  }
  for (let n = 0; n < items; n += 1) work.items.push((await givenFeedback({ eventId })).itemId);
  return work;
}

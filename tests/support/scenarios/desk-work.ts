import { type StaffActor, staffActor } from "#app/domain/ledger/actor.ts";
import { givenAction } from "./given-action.ts";
import { givenArea } from "./given-area.ts";
import { givenEvent } from "./given-event.ts";
import { givenFeedback } from "./given-feedback.ts";
import { givenNote } from "./given-note.ts";
import { givenStaff } from "./given-staff.ts";
import { givenTheme } from "./given-theme.ts";

/** What several people of the team work on together: it grows while they do. */
export type DeskWork = {
  /** The second one may be merged into the first; so may the second theme and the second area. */
  events: [stays: string, twice: string];
  /** An event for practice; what is said there is among the items until it is emptied. */
  practiceId: string;
  isEmptied: boolean;
  /** Notes of a table at the second event. */
  note: { eventId: string; noteId: string; version: string };
  people: StaffActor[];
  actions: string[];
  themes: [stays: string, twice: string];
  areas: [stays: string, twice: string];
  items: string[];
  groups: string[];
  responses: string[];
  /** Of each person, the last one at the end. */
  batches: string[][];
};

const NOTES = "- Light the stop\n- Mend the path";

let made = 0;
let places: Promise<Pick<DeskWork, "actions"> & { themeId: string; areaId: string }> | undefined;

async function givenPlaces() {
  await givenStaff({ role: "safeguardingLead" });
  const actions = [await givenAction(), await givenAction()].map(({ id }) => id);
  const [{ id: themeId }, { id: areaId }] = [await givenTheme(), await givenArea({ name: "Rugby" })];
  return { actions, themeId, areaId };
}

/** Two events and one for practice with items that nobody has looked at, and the people who do. */
export async function givenDeskWork({ staff, items }: { staff: number; items: number }): Promise<DeskWork> {
  places ??= givenPlaces();
  const { actions, themeId, areaId } = await places;
  const [{ id: stays }, { id: twice }] = [await givenEvent(), await givenEvent()];
  const { id: practiceId } = await givenEvent({ isPractice: true });
  made += 1;
  const work: DeskWork = {
    actions,
    events: [stays, twice],
    practiceId,
    isEmptied: false,
    note: { eventId: twice, ...(await givenNote({ eventId: twice, kind: "table", words: NOTES })) },
    themes: [themeId, (await givenTheme()).id],
    areas: [areaId, (await givenArea({ name: `Rugby ${made}` })).id],
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
  for (let n = 0; n < items; n += 1) {
    const eventId = [stays, twice, practiceId][n % 3] ?? stays;
    work.items.push((await givenFeedback({ eventId })).itemId);
  }
  return work;
}

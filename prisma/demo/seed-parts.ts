import { addActivity } from "#app/domain/actions/parts/add-activity.server.ts";
import { addEvidence } from "#app/domain/actions/parts/add-evidence.server.ts";
import { reachMilestone } from "#app/domain/actions/parts/reach-milestone.server.ts";
import { readMeasure } from "#app/domain/actions/parts/read-measure.server.ts";
import { relateActions } from "#app/domain/actions/parts/relate-actions.server.ts";
import { setMeasure } from "#app/domain/actions/parts/set-measure.server.ts";
import { setMilestone } from "#app/domain/actions/parts/set-milestone.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";

const timeZone = "Europe/London";
const language = "en";

type SeedParts = { now: Date; editor: SignedInStaff; actions: Map<string, string> };

/** Steps, activities, a measure, evidence and a relation of a few of the demonstration's actions. */
export async function seedParts({ now, editor, actions }: SeedParts): Promise<void> {
  const at = (number: string) => actions.get(number) ?? "";
  const by = staffActor(editor);
  const on = (daysAgo: number) => ({
    dueOn: dateIn(timeZone, after(now, -days(daysAgo))),
    precision: "day" as const,
  });
  const made = after(now, -days(120));
  const step = async (number: string, title: string, daysAgo: number) =>
    setMilestone({ actionId: at(number), title, due: on(daysAgo), language, by, now: made });
  const agreed = await step("6", "The four police desks agree on one first question", 70);
  if (agreed.ok) {
    const { milestoneId } = agreed;
    const reached = { actionId: at("6"), milestoneId, reachedOn: on(75).dueOn };
    await reachMilestone({ ...reached, timeZone, by, now: after(now, -days(75)) });
  }
  await step("6", "Every desk in the county asks it", 12);
  await step("6", "We ask people who reported whether it helped", -60);
  await seedMeasure({ actionId: at("6"), on, by, made });
  const activity = { place: "Leamington Library", state: "held" as const };
  const period = { startsOn: on(40).dueOn, endsOn: on(40).dueOn, precision: "day" as const };
  const words = "Twenty-two people wrote down what they would like to read on the pack, and what not.";
  const workshop = { title: "Workshop: what belongs into the pack", words, period, ...activity };
  await addActivity({ actionId: at("8"), activity: workshop, language, by, now: made });
  const week = {
    ...{ title: "Hate Crime Awareness Week", place: "Everywhere in the county", state: "planned" as const },
    words: "Stalls in five market places, and a class in every secondary school that wants one.",
    period: { startsOn: on(-45).dueOn, endsOn: on(-51).dueOn, precision: "day" as const },
  };
  await addActivity({ actionId: at("8"), activity: week, language, by, now: made });
  const shown = { link: "https://www.report-it.org.uk/" };
  const evidence = { output: "A pack for people to whom something happened", title: "Where to report it" };
  await addEvidence({ actionId: at("8"), ...evidence, language, shown, by, now: made });
  const card = { output: "A card that says what to do", title: "What is on the card" };
  await addEvidence({ actionId: at("2"), ...card, language, shown, by, now: made });
  await relateActions({ actionId: at("8"), otherId: at("5"), by, now: made });
}

type SeedMeasure = {
  actionId: string;
  on: (daysAgo: number) => { dueOn: string; precision: "day" };
  by: ReturnType<typeof staffActor>;
  made: Date;
};

async function seedMeasure({ actionId, on, by, made }: SeedMeasure): Promise<void> {
  const set = await setMeasure({
    ...{ actionId, title: "Reports that people make themselves", source: "Police records, made up" },
    objective: "More people report what happens to them",
    ...{ unit: "reports a month", language, baseline: { value: 41, date: on(360) }, by, now: made },
  });
  if (!set.ok) return;
  for (const [daysAgo, value] of [
    [270, 44],
    [180, 43],
    [90, 52],
  ] as const) {
    const { measureId } = set;
    await readMeasure({ actionId, measureId, value, date: on(daysAgo), by, now: made });
  }
}

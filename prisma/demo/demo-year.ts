import type { Influence } from "#app/domain/actions/influence.ts";
import type { ClosureKind } from "#app/domain/triage/reasons.ts";

/** The events of a whole year, beside those of the sample. Days are counted from the day of the first start. */
export const YEAR_EVENTS = {
  circle: {
    name: "West and Together at the women’s coffee morning",
    venue: "Community rooms, Bath Street",
    town: "Leamington Spa",
    daysAgo: 310,
    languages: ["gu", "pa", "ur"],
    summary: "A coffee morning with cards, and a page to draw on for the children.",
  },
  college: {
    name: "West and Together in Hate Crime Awareness Week",
    venue: "College, main hall",
    town: "Nuneaton",
    daysAgo: 215,
    languages: ["pl", "ro"],
    summary: "A stall at lunch time, run by students and two youth workers.",
  },
} as const;

export type YearEvent = keyof typeof YEAR_EVENTS | "school" | "market";

/** Where the words of a theme were said, one after the other. */
export const SAID_AT: readonly YearEvent[] = ["circle", "college", "circle", "school", "college", "market"];

export type YearLink = { action: string; influence: Influence; before?: string; after?: string };

const WORKSHOP = {
  action: "2",
  influence: "prompted",
  before: "Workshops in office hours only.",
  after: "Workshops at the start of the early shift too.",
} as const;
const MAP = {
  action: "6",
  influence: "changed",
  before: "A map of the services.",
  after: "A map, and one named person who stays the same until it is over.",
} as const;
const PLAY = {
  action: "4",
  influence: "prompted",
  before: "A review of lesson plans.",
  after: "A review that asks pupils first, and a play in four schools.",
} as const;
const POSTERS = {
  action: "5",
  influence: "changed",
  before: "Posters in English.",
  after: "Posters in nine languages, with cards for the wallet.",
} as const;
const WEEK = {
  action: "10",
  influence: "changed",
  before: "A week of talks.",
  after: "A week that students plan themselves.",
} as const;
const GUIDE = {
  action: "13",
  influence: "changed",
  before: "A talk for officers.",
  after: "A guide with pictures for everyone.",
} as const;
const TELL = {
  action: "12",
  influence: "prompted",
  before: "No one told people what came of the events.",
  after: "Every item has a receipt, and the answer goes back to the venue.",
} as const;
const more = (action: string): YearLink => ({ action, influence: "addedWeight" });

/** What each theme shaped, by where it was said; what is not here still waits for a decision. */
export const YEAR_LINKS: Record<YearEvent, Record<string, YearLink>> = {
  circle: {
    "Buses and streets": more("8"),
    Campaign: POSTERS,
    "Hearing back": TELL,
    Offenders: more("9"),
    Online: more("13"),
    Schools: more("4"),
    "Support after something happens": MAP,
    "Work and night-time": WORKSHOP,
  },
  college: {
    "Buses and streets": { action: "8", influence: "noEffect" },
    Campaign: WEEK,
    "Hearing back": more("12"),
    Offenders: more("9"),
    Online: GUIDE,
    Schools: PLAY,
    "Support after something happens": more("8"),
    "Work and night-time": { action: "2", influence: "alreadyPlanned" },
  },
  school: {
    "Buses and streets": more("3"),
    Campaign: { action: "5", influence: "alreadyPlanned" },
    "Hearing back": more("12"),
    Offenders: more("7"),
    Online: more("13"),
    Schools: more("4"),
    "Support after something happens": more("6"),
    "Work and night-time": more("3"),
  },
  market: {
    "Hearing back": more("12"),
    Schools: more("4"),
    "Support after something happens": more("8"),
    "Work and night-time": more("1"),
  },
};

/** One item in ten is not for the plan, and is told why. */
export const YEAR_CLOSURES: readonly { closure: ClosureKind; reason: string; sentence: string }[] = [
  {
    closure: "passedOn",
    reason: "anotherBody",
    sentence: "This is for the highways team of the county council. It has the words, without a name.",
  },
  {
    closure: "setAside",
    reason: "notAboutThis",
    sentence: "This is about repairs and not about hate. The council’s page for repairs takes it.",
  },
];

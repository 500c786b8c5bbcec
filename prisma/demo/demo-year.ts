import type { Influence } from "#app/domain/actions/influence.ts";
import type { ClosureKind } from "#app/domain/triage/reasons.ts";
import type { DemoResponse } from "./demo-responses.ts";

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

/** What was answered in the year, beside the answers of the sample; newest last. */
export const YEAR_RESPONSES: readonly (DemoResponse & { event: YearEvent; withdrawn?: string })[] = [
  {
    ...{ event: "circle", theme: "Hearing back", action: "12", daysAgo: 270, state: "published" },
    title: "The answers come back to where you spoke",
    youSaid: "You asked us before, and nobody came back to say what happened.",
    outcome: "did",
    weDid:
      "We came back in the spring with a sheet for the wall. It says what each of you told us in a line, and what is being done. We come again each quarter.",
  },
  {
    ...{ event: "circle", theme: "Campaign", action: "5", daysAgo: 255, state: "published" },
    title: "Posters in the languages of the street",
    youSaid: "The posters were in English only, and showed people as victims.",
    outcome: "did",
    weDid:
      "The posters are there in nine languages. Each has a person on it who stands up for somebody. There is a card for the wallet in large print.",
  },
  {
    ...{ event: "circle", theme: "Work and night-time", action: "2", daysAgo: 240, state: "published" },
    title: "A workshop before the early shift",
    youSaid: "At work nobody knows what to do, and workshops are never when we can come.",
    outcome: "did",
    weDid:
      "Since June there is a workshop at five in the morning, at the depot and at two care homes. It takes half an hour and is paid time.",
  },
  {
    ...{
      event: "circle",
      theme: "Support after something happens",
      action: "6",
      daysAgo: 225,
      state: "published",
    },
    title: "One name from the first call to the last",
    youSaid: "You had to tell it again and again, to one person after the other.",
    outcome: "doing",
    weDid:
      "Three of the five support services now name one person who stays until it is over. The other two start when their new staff are there.",
  },
  {
    ...{ event: "circle", theme: "Schools", action: "4", daysAgo: 210, state: "published" },
    title: "Somebody to go to in every school",
    youSaid: "Children have nobody in school whom they can tell in private.",
    outcome: "doing",
    weDid:
      "Nine schools have named such a person, and pupils helped to choose. We ask the others each term, and this page says how many there are.",
  },
  {
    ...{ event: "circle", theme: "Buses and streets", action: "8", daysAgo: 200, state: "published" },
    title: "Wardens on the last bus",
    youSaid: "At night there is nobody official on the bus or in the square any more.",
    outcome: "cannot",
    weDid: "The drivers now have a button that calls help at once. The card in the bus says so.",
    reason: "noMoney",
    reasonSentence:
      "There is no money for wardens this year. The bus company and the council have both looked.",
  },
  {
    ...{ event: "circle", theme: "Offenders", action: "9", daysAgo: 190, state: "published" },
    title: "Telling landlords about tenants",
    youSaid: "People who rent from the same landlord as those who trouble them want the landlord to know.",
    outcome: "cannot",
    weDid: "You can ask your own landlord for help, and the housing team will come with you.",
    reason: "unsafe",
    reasonSentence: "When we tell somebody about a case, people can find out who reported it.",
  },
  {
    ...{ event: "circle", theme: "Online", action: "13", daysAgo: 180, state: "published" },
    title: "Words on the town’s community page",
    youSaid: "The community page is full of it, and it comes back after each time it is deleted.",
    outcome: "doing",
    weDid:
      "The people who run six local pages have met. Four of them use the same rules now, and they help each other at weekends.",
  },
  {
    ...{ event: "college", theme: "Schools", action: "4", daysAgo: 160, state: "published" },
    title: "The play goes to four more schools",
    youSaid: "Pupils told us that a play got to them as no talk had, and asked for it elsewhere.",
    outcome: "did",
    weDid: "It was played in four more schools, to 610 pupils. Each class talked about it with the actors.",
  },
  {
    ...{ event: "college", theme: "Campaign", action: "10", daysAgo: 150, state: "published" },
    title: "Students plan the week",
    youSaid: "Come to where the young people are, and let us make it ourselves.",
    outcome: "doing",
    weDid: "Eleven students from three colleges plan the next week. They have their own money for it.",
  },
  {
    ...{ event: "college", theme: "Online", action: "13", daysAgo: 140, state: "published" },
    title: "When it happens in a game",
    youSaid: "When it happens while playing, nobody knew where to turn.",
    outcome: "did",
    weDid:
      "Two games that most of you named have a page of their own in our guide, with pictures. Students tried it out before it was printed.",
  },
  {
    ...{
      event: "college",
      theme: "Support after something happens",
      action: "8",
      daysAgo: 125,
      state: "published",
    },
    title: "A group where men can talk",
    youSaid: "There is help for many, but no group for men who were attacked.",
    outcome: "cannot",
    weDid: "Two men who went through it will call you back, if you ask for that when you report.",
    reason: "someoneElse",
    reasonSentence: "The health service runs such groups. It starts one in the next county first.",
  },
  {
    ...{ event: "college", theme: "Buses and streets", action: "8", daysAgo: 115, state: "published" },
    title: "Help points that answer",
    youSaid: "Help points at stations were out of order when they were needed.",
    outcome: "cannot",
    weDid: "We asked the railway to say on the sign how long it takes.",
    reason: "alreadyInPlace",
    reasonSentence: "It works now: the railway mended it in the week after the event.",
  },
  {
    ...{ event: "school", theme: "Schools", action: "4", daysAgo: 90, state: "published" },
    title: "Teachers know what to say",
    youSaid: "Staff in schools are unsure what to say, above all those who are new there.",
    outcome: "did",
    weDid: "A card with five sentences is in each staff room. New teachers get it on their first day.",
  },
  {
    ...{ event: "school", theme: "Online", action: "13", daysAgo: 70, state: "published" },
    title: "Taking posts down within an hour",
    youSaid: "Posts like these should be gone within an hour.",
    outcome: "cannot",
    weDid: "We can tell you the fastest way to report a post, and we do that in the guide.",
    reason: "noPower",
    reasonSentence: "Only the company that runs an app can take a post down.",
    withdrawn: "The sentence about the law was wrong. A new answer is being written.",
  },
];

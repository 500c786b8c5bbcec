export type DemoPromise = {
  action: string;
  /** Who promises where the plan names nobody who leads. */
  organisation: string;
  words: string;
  evidenceWanted: string;
  madeDaysAgo: number;
  /** Below nought: still to come. */
  dueDaysAgo: number;
  moves?: { daysAgo: number; dueDaysAgo: number; reason: string }[];
  ended?: { daysAgo: number; kind: "kept" | "broken"; words: string };
  /** Why it takes the place of the promise before it, of the same action. */
  replacesTheOneBefore?: string;
};

export const DEMO_PROMISES: DemoPromise[] = [
  {
    action: "6",
    organisation: "Warwickshire Police",
    words: "We will put a map on every police desk that shows what happens after a report.",
    evidenceWanted: "Ask for the map at any police desk in the county.",
    madeDaysAgo: 132,
    dueDaysAgo: 40,
    ended: {
      daysAgo: 31,
      kind: "broken",
      words: "Nine people tried the map and got lost in it. It is drawn again before it goes to any desk.",
    },
  },
  {
    action: "2",
    organisation: "Warwickshire County Council",
    words: "We will bring the workshop to the bus depot, at shift change.",
    evidenceWanted: "The dates hang in the depot, and the number of drivers is on this site.",
    madeDaysAgo: 120,
    dueDaysAgo: 52,
    ended: {
      daysAgo: 45,
      kind: "kept",
      words: "The first workshop at the depot took place, with forty drivers. Each has the card.",
    },
  },
  {
    action: "11",
    organisation: "Warwickshire Police",
    words: "We will train two support workers whom Traveller families choose.",
    evidenceWanted: "The families’ workers say so at their yearly meeting.",
    madeDaysAgo: 112,
    dueDaysAgo: 20,
  },
  {
    action: "8",
    organisation: "Victim Support",
    words: "We will have the advice pack ready in seven languages.",
    evidenceWanted: "All seven can be opened on the page of this action.",
    madeDaysAgo: 100,
    dueDaysAgo: 24,
    moves: [
      {
        daysAgo: 36,
        dueDaysAgo: -25,
        reason: "The Romanian and Arabic texts need a second speaker to read them.",
      },
    ],
  },
  {
    action: "13",
    organisation: "Warwickshire County Council",
    words: "We will publish a short guide on how to report a post in the four most used apps.",
    evidenceWanted: "The guide is on the council’s website, with pictures.",
    madeDaysAgo: 92,
    dueDaysAgo: 13,
  },
  {
    action: "11",
    organisation: "Warwickshire Police",
    words: "We will train four support workers whom Traveller families choose, on two sites.",
    evidenceWanted: "The families’ workers say so at their yearly meeting.",
    madeDaysAgo: 55,
    dueDaysAgo: -110,
    replacesTheOneBefore: "Families on both sites asked for their own workers, so it became four.",
  },
  {
    action: "4",
    organisation: "Warwickshire County Council",
    words: "We will start the review of what schools teach with a group of pupils from four schools.",
    evidenceWanted: "The pupils’ own list of what is missing is on this site.",
    madeDaysAgo: 14,
    dueDaysAgo: -62,
  },
];

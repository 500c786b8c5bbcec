export type MadeUpEvent = {
  name: string;
  venue: string;
  town: string;
  daysAgo: number;
  languages: readonly string[];
  summary: string;
};

/** Made-up events; days are counted from the day the demonstration is first started. */
export const DEMO_EVENTS = {
  library: {
    name: "West and Together at the library",
    venue: "Central library",
    town: "Rugby",
    daysAgo: 2,
    languages: ["pl", "pa"],
    summary: "A drop-in with tea, a story corner and a table for what worries you.",
  },
  market: {
    name: "West and Together at the market",
    venue: "Market place",
    town: "Nuneaton",
    daysAgo: 75,
    languages: ["en", "pa", "pl", "ro", "ur"],
    summary: "A stall on market day, with volunteers who speak five languages.",
  },
  school: {
    name: "West and Together: parents and pupils",
    venue: "Hillside school hall",
    town: "Leamington Spa",
    daysAgo: 130,
    languages: ["pt"],
    summary: "An evening for families about what happens on the way to school.",
  },
} as const;

export type DemoEvent = keyof typeof DEMO_EVENTS;

import type { ActionStatus } from "#app/domain/actions/status.ts";

type DemoAction = {
  title: string;
  summary: string;
  status: ActionStatus;
  statusReason?: string;
  progress: { daysAgo: number; words: string }[];
};

/** The public wording of the demonstration's actions, and how they go. */
export const DEMO_ACTIONS: Record<string, DemoAction> = {
  "1": {
    title: "Training on the computer for everyone who works with the public",
    summary:
      "One course about every kind of hate crime, for all partners and for local businesses that want it.",
    status: "notStarted",
    progress: [],
  },
  "2": {
    title: "Workshops about hate crime",
    summary:
      "Workshops for communities and for people at work: what hate crime is, what to do, and who helps.",
    status: "underWay",
    progress: [
      { daysAgo: 95, words: "First workshop, at the college. 22 people came." },
      { daysAgo: 45, words: "First workshop **at the bus depot**, at shift change." },
    ],
  },
  "3": {
    title: "Volunteers who are champions",
    summary: "People from each community learn to run short sessions and to listen.",
    status: "underWay",
    progress: [{ daysAgo: 60, words: "Six people have said that they want to be champions." }],
  },
  "4": {
    title: "What schools teach about prejudice",
    summary: "We look at what pupils learn today, what is missing and what works.",
    status: "underWay",
    progress: [{ daysAgo: 30, words: "Four schools have agreed to take part." }],
  },
  "5": {
    title: "One campaign that everyone can use",
    summary: "A name, posters and a website that all partners share, so that everybody hears the same.",
    status: "done",
    progress: [
      { daysAgo: 110, words: "Posters are ready and can be downloaded." },
      { daysAgo: 70, words: "The website is open. This action is done." },
    ],
  },
  "6": {
    title: "A clear way from reporting to support",
    summary: "A map that shows somebody who reports what happens next, and who helps.",
    status: "underWay",
    progress: [{ daysAgo: 50, words: "A first map was tried with nine people who had reported something." }],
  },
  "7": {
    title: "The same first questions everywhere",
    summary: "Whoever you tell, the same questions are asked to see how safe you are.",
    status: "paused",
    statusReason: "The partners wait for new national guidance, which is due in the spring.",
    progress: [],
  },
  "8": {
    title: "Advice at the moment it happens",
    summary: "A pack with advice and support for everyone who reports an incident.",
    status: "underWay",
    progress: [{ daysAgo: 28, words: "The pack is ready in English, Polish, Punjabi and Urdu." }],
  },
  "9": {
    title: "Other ways to deal with offenders",
    summary: "Would a course, or meeting the person who was hurt, stop people from doing it again?",
    status: "underWay",
    progress: [{ daysAgo: 35, words: "We asked two other areas what they do." }],
  },
  "10": {
    title: "Hate Crime Awareness Week",
    summary: "A week in October with activities for everyone, this time with young people.",
    status: "notStarted",
    progress: [],
  },
  "11": {
    title: "Reporting made easier for Gypsies and Travellers",
    summary: "Support workers whom people trust can report together with them.",
    status: "underWay",
    progress: [{ daysAgo: 55, words: "Three support workers have been trained." }],
  },
  "12": {
    title: "You said, we did",
    summary: "We keep listening after the events, and everybody can see what came of what they said.",
    status: "underWay",
    progress: [
      { daysAgo: 80, words: "We asked people at the market how they want to hear back." },
      { daysAgo: 20, words: "This site is open. Everything that was said has a receipt." },
    ],
  },
  "13": {
    title: "Hate on the internet",
    summary: "How big is the problem here, and what can people do about it?",
    status: "underWay",
    progress: [{ daysAgo: 15, words: "The advisers have looked at six months of reports." }],
  },
};

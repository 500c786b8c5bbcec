import type { CannotReason, Outcome } from "#app/domain/responses/outcome.ts";

export type DemoResponse = {
  title: string;
  youSaid: string;
  outcome: Outcome;
  weDid: string;
  reason?: CannotReason;
  reasonSentence?: string;
  action: string;
  /** Answers the items that are linked to the action and have this theme. */
  theme: string;
  daysAgo: number;
  state: "published" | "ready" | "draft";
};

export const DEMO_RESPONSES: DemoResponse[] = [
  {
    title: "Workshops for taxi and bus drivers",
    youSaid:
      "Drivers and night workers hear abuse every week. They cannot come to a workshop in office hours, and nobody showed them what to do.",
    outcome: "did",
    weDid:
      "The workshop now goes to **the depot, at shift change**. Forty drivers have taken part so far.\n\n- It takes 40 minutes.\n- Every driver leaves with a card that says what to do and who to call.\n- The night shift at the warehouse is next.",
    action: "2",
    theme: "Work and night-time",
    daysAgo: 40,
    state: "published",
  },
  {
    title: "Help that you can read, in your language",
    youSaid: "The pack that people get after an incident was on paper and in English only.",
    outcome: "doing",
    weDid:
      "The pack is being written again in plain words. Four of seven languages are ready, and it can be read on a phone. Speakers from three community groups are checking it.",
    action: "8",
    theme: "Support after something happens",
    daysAgo: 25,
    state: "published",
  },
  {
    title: "We come back and say what we did",
    youSaid: "People who were asked what they thought never saw us afterwards.",
    outcome: "did",
    weDid:
      "You were right. Since this spring everything that is said gets a receipt with a code. The code shows where it stands and what it changed. What we did goes back to the place where people spoke, in the languages that are spoken there.",
    action: "12",
    theme: "Hearing back",
    daysAgo: 20,
    state: "published",
  },
  {
    title: "Pupils help to plan what schools teach",
    youSaid:
      "Children repeat what they hear, some hide their language, and teachers have no words for it. Ask the pupils.",
    outcome: "will",
    weDid:
      "The review starts with the pupils: a group from four schools. They meet first in January. A theatre group is booked for the spring.",
    action: "4",
    theme: "Schools",
    daysAgo: 12,
    state: "published",
  },
  {
    title: "Banning people from a town",
    youSaid: "People who commit hate crime should be banned from the town.",
    outcome: "cannot",
    weDid:
      "We asked. What can be done instead is a course for offenders, and a meeting with the person who was hurt, if that person wants it. Both are being looked at.",
    reason: "noPower",
    reasonSentence: "Only a court can ban a person from a place. Our partnership has no power to do it.",
    action: "9",
    theme: "Offenders",
    daysAgo: 8,
    state: "published",
  },
  {
    title: "What to do about hate in group chats",
    youSaid: "It happens in group chats now, and reporting a post is hard.",
    outcome: "doing",
    weDid:
      "The county council's cyber advisers are writing a short guide with pictures that shows how to report a post in the four most used apps.",
    action: "13",
    theme: "Online",
    daysAgo: 1,
    state: "ready",
  },
];

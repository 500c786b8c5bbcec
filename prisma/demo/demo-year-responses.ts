import type { DemoResponse } from "./demo-responses.ts";
import type { YearEvent } from "./demo-year.ts";

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

import type { Influence } from "#app/domain/actions/influence.ts";
import type { ClosureKind } from "#app/domain/triage/reasons.ts";
import type { DemoEvent } from "./demo-events.ts";

export type DemoItem = {
  words: string;
  event: DemoEvent | null;
  theme?: string;
  area?: string;
  language?: string;
  channel?: "web" | "paper" | "conversation" | "flipchart" | "group";
  /** A group that speaks, with the size that it claims. */
  group?: { name: string; size: number };
  /** Told by somebody else, who had their agreement. */
  forAnother?: true;
  link?: { action: string; influence: Influence; before?: string; after?: string };
  closure?: { kind: ClosureKind; reason: string; sentence: string };
  directAnswer?: string;
  withdrawn?: true;
};

const TAXI = {
  action: "2",
  influence: "changed",
  before: "Sessions for professionals in offices.",
  after: "Sessions for taxi and bus drivers at the depot, at shift change.",
} as const;
const BUS = { action: "8", influence: "addedWeight" } as const;
const PACK = {
  action: "8",
  influence: "prompted",
  before: "A pack on paper, in English.",
  after: "A pack in seven languages, also to read on a phone.",
} as const;
const SCHOOL = { action: "4", influence: "addedWeight" } as const;
const TELL = {
  action: "12",
  influence: "prompted",
  before: "No one told people what came of the events.",
  after: "Every item has a receipt, and the answer goes back to the venue.",
} as const;
const CAMPAIGN = { action: "5", influence: "alreadyPlanned" } as const;
const TRAVELLER = {
  action: "11",
  influence: "changed",
  before: "Waiting for ideas.",
  after: "Support workers can report with people, at the site.",
} as const;
const ONLINE = { action: "13", influence: "addedWeight" } as const;

/** Made-up words in the way that people speak at a stall. */
export const DEMO_FEEDBACK: DemoItem[] = [
  {
    words: "Taxi drivers get abuse every weekend and nobody shows them what to do after.",
    event: "market",
    theme: "Work and night-time",
    area: "Nuneaton and Bedworth",
    link: TAXI,
  },
  {
    words: "My dad drives a cab. He was called names and just shrugged. Somebody should talk to drivers.",
    event: "market",
    theme: "Work and night-time",
    area: "Nuneaton and Bedworth",
    link: TAXI,
  },
  {
    words: "Could the workshop come to the bus garage? We cannot get time off to come to you.",
    event: "market",
    theme: "Work and night-time",
    area: "Rugby",
    link: TAXI,
  },
  {
    words: "Kierowcy autobusów powinni wiedzieć, co robić, kiedy ktoś krzyczy na pasażera.",
    event: "market",
    language: "pl",
    theme: "Work and night-time",
    area: "Rugby",
    link: TAXI,
  },
  {
    words: "Night workers at the warehouse hear things in the queue for the bus. Nobody comes to us.",
    event: "market",
    theme: "Work and night-time",
    area: "North Warwickshire",
    link: TAXI,
  },
  {
    words: "On the bus a man told my mum to go home. The driver looked away. We did not know who to tell.",
    event: "market",
    theme: "Buses and streets",
    area: "Rugby",
    link: BUS,
  },
  {
    words: "Put the number to call inside the bus, where you can see it when it happens.",
    event: "market",
    theme: "Buses and streets",
    area: "Rugby",
    link: BUS,
  },
  {
    words: "After it happened we got a leaflet in English. My mother reads Punjabi.",
    event: "market",
    theme: "Support after something happens",
    area: "Warwick district",
    link: PACK,
  },
  {
    words: "The information should be on the phone, people lose paper.",
    event: "market",
    theme: "Support after something happens",
    area: "Warwick district",
    link: PACK,
  },
  {
    words: "Nobody explained what would happen after I reported it.",
    event: "market",
    theme: "Support after something happens",
    area: "Nuneaton and Bedworth",
    link: { action: "6", influence: "addedWeight" },
  },
  {
    words: "I reported something last year and never heard anything back. Why should I do it again?",
    event: "market",
    theme: "Hearing back",
    area: "Nuneaton and Bedworth",
    link: TELL,
  },
  {
    words: "You always ask us and then we never see you again.",
    event: "market",
    theme: "Hearing back",
    area: "Rugby",
    link: TELL,
  },
  {
    words: "Come back to this market and say what you did about it.",
    event: "market",
    theme: "Hearing back",
    area: "Nuneaton and Bedworth",
    link: TELL,
  },
  {
    words: "Tell us in our own language please.",
    event: "market",
    theme: "Hearing back",
    area: "Rugby",
    link: TELL,
  },
  {
    words: "Can there be posters in the mosque and the gurdwara, not only online?",
    event: "market",
    theme: "Campaign",
    area: "Warwick district",
    link: CAMPAIGN,
  },
  { words: "The posters could show local people.", event: "market", theme: "Campaign", link: CAMPAIGN },
  {
    words: "When will the stall be here again?",
    event: "market",
    directAnswer: "We will be at the market again on the first Saturday of next month, from 10am to 2pm.",
  },
  {
    words: "Thank you for the tea and for listening.",
    event: "market",
    directAnswer: "Thank you for coming. We have told the volunteers.",
  },
  {
    words: "Fix the potholes on the ring road.",
    event: "market",
    closure: {
      kind: "passedOn",
      reason: "anotherBody",
      sentence: "Roads are looked after by the county council. We have passed this to its highways team.",
    },
  },
  {
    words: "Parking is too dear on market days.",
    event: "market",
    closure: {
      kind: "setAside",
      reason: "notAboutThis",
      sentence:
        "The plan is about hate crime. The borough council decides about parking and can be asked directly.",
    },
  },
  {
    words: "qwerty qwerty test",
    event: "market",
    closure: {
      kind: "setAside",
      reason: "cannotUnderstand",
      sentence: "We could not tell what this was about. You can write to us again.",
    },
  },
  { words: "I changed my mind about this one.", event: "market", withdrawn: true },
  {
    words: "Children repeat what they hear online. Teachers do not know what to say.",
    event: "school",
    theme: "Schools",
    area: "Warwick district",
    link: SCHOOL,
  },
  {
    words: "My son hid that he speaks Polish at school. Please do something with the pupils.",
    event: "school",
    theme: "Schools",
    area: "Warwick district",
    link: SCHOOL,
  },
  {
    words: "A theatre group came once and the children still talk about it. More of that.",
    event: "school",
    theme: "Schools",
    area: "Warwick district",
    link: SCHOOL,
  },
  {
    words: "Ask the pupils what to do, not only the heads.",
    event: "school",
    theme: "Schools",
    area: "Stratford district",
    link: {
      action: "4",
      influence: "changed",
      before: "A review of what is taught today.",
      after: "A review that starts with a group of pupils from four schools.",
    },
  },
  {
    words: "Group chats are where it happens now. Parents need to know what it looks like.",
    event: "school",
    theme: "Online",
    area: "Warwick district",
    link: ONLINE,
  },
  {
    words: "Show us how to report a post. I tried and gave up.",
    event: "school",
    theme: "Online",
    area: "Warwick district",
    link: ONLINE,
  },
  {
    words: "On the site we do not trust the phone line. We would talk to our support worker.",
    event: "school",
    theme: "Support after something happens",
    area: "Stratford district",
    link: TRAVELLER,
  },
  {
    words: "Let the worker who comes to us fill it in with us.",
    event: "school",
    theme: "Support after something happens",
    area: "Stratford district",
    link: TRAVELLER,
  },
  {
    words: "Make offenders sit down with the people they hurt.",
    event: "school",
    theme: "Offenders",
    link: { action: "9", influence: "addedWeight" },
  },
  {
    words: "Why can't you ban people from the town for hate crime?",
    event: "school",
    theme: "Offenders",
    link: { action: "9", influence: "noEffect" },
  },
  {
    words: "Who runs this? Is it the school?",
    event: "school",
    directAnswer: "No. We are a charity, and the school lent us its hall.",
  },
  {
    words: "The lights behind the library have been broken since summer. I walk round now.",
    event: "library",
    area: "Rugby",
  },
  {
    words: "I wear a headscarf and people stare on the late bus. A stop closer to the college would help.",
    event: "library",
    area: "Rugby",
    theme: "Buses and streets",
  },
  {
    words: "Somebody at work keeps making jokes about my accent. HR says it is banter.",
    event: "library",
    area: "Rugby",
  },
  { words: "Czy mogę zgłosić coś po polsku?", event: "library", language: "pl", area: "Rugby" },
  {
    words: "A quiet place to report, not the police station.",
    event: "library",
    area: "Rugby",
    theme: "Support after something happens",
    link: { action: "6", influence: "addedWeight" },
  },
  {
    words: "The champions idea is good. Ask at the temple, people would volunteer.",
    event: "library",
    channel: "group",
    group: { name: "Gurdwara, Leamington Spa", size: 120 },
    area: "Warwick district",
    link: { action: "3", influence: "addedWeight" },
  },
  {
    words: "Do something in October for the young people, not a talk.",
    event: "library",
    theme: "Campaign",
    link: { action: "10", influence: "addedWeight" },
  },
  {
    words: "Is there anything for carers of disabled people? We get comments too.",
    event: "library",
    channel: "group",
    group: { name: "Warwickshire Disability Network", size: 40 },
  },
  {
    words: "My neighbour would tell you more if there was a woman to talk to.",
    event: null,
    channel: "conversation",
    forAnother: true,
    area: "North Warwickshire",
  },
];

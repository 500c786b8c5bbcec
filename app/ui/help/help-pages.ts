import type { TextKey } from "#app/platform/texts.ts";

type Section = { heading: TextKey; words: TextKey[] };

/** The fixed pages: their texts are in the catalogue, the operator's name and promises in the settings. */
export const HELP_PAGES = {
  contact: [
    { heading: "help.contact.report", words: ["help.contact.report.words"] },
    { heading: "help.contact.lostCode", words: ["help.contact.lostCode.words"] },
    { heading: "help.contact.complaint", words: ["help.contact.complaint.words"] },
  ],
  "easy-read": [],
  "under-18": [
    { heading: "help.under18.tell", words: ["help.under18.tell.words"] },
    {
      heading: "help.under18.private",
      words: ["help.under18.private.words", "help.under18.private.publish"],
    },
    { heading: "help.under18.passOn", words: ["help.under18.passOn.words"] },
    { heading: "help.under18.help", words: ["help.under18.help.words"] },
  ],
  "how-we-use": [
    { heading: "help.howWeUse.read", words: ["help.howWeUse.read.words"] },
    { heading: "help.howWeUse.link", words: ["help.howWeUse.link.words"] },
    { heading: "help.howWeUse.answer", words: ["help.howWeUse.answer.words"] },
    { heading: "help.howWeUse.count", words: ["help.howWeUse.count.words"] },
    { heading: "help.howWeUse.publish", words: ["help.howWeUse.publish.words"] },
  ],
  privacy: [
    { heading: "help.privacy.keep", words: ["help.privacy.keep.words", "help.privacy.keep.email"] },
    { heading: "help.privacy.howLong", words: ["help.privacy.howLong.words", "help.privacy.team"] },
    { heading: "help.privacy.notKept", words: ["help.privacy.notKept.words"] },
    { heading: "help.privacy.who", words: ["help.privacy.who.words"] },
    {
      heading: "help.privacy.rights",
      words: ["help.privacy.rights.words", "help.privacy.rights.ask", "help.privacy.rights.complain"],
    },
  ],
  complaints: [
    { heading: "help.complaints.how", words: ["help.complaints.how.words"] },
    { heading: "help.complaints.next", words: ["help.complaints.next.words"] },
    { heading: "help.complaints.outside", words: ["help.complaints.outside.words"] },
  ],
  /** In the order of the model statement for public bodies. */
  accessibility: [
    { heading: "help.accessibility.works", words: ["help.accessibility.works.words"] },
    { heading: "help.accessibility.gaps", words: ["help.accessibility.gaps.words"] },
    { heading: "help.accessibility.tell", words: ["help.accessibility.tell.words"] },
    { heading: "help.accessibility.complain", words: ["help.accessibility.complain.words"] },
    { heading: "help.accessibility.status", words: ["help.accessibility.status.words"] },
    { heading: "help.accessibility.tested", words: ["help.accessibility.tested.words"] },
  ],
  cookies: [
    { heading: "help.cookies.none", words: ["help.cookies.none.words"] },
    { heading: "help.cookies.staff", words: ["help.cookies.staff.words"] },
  ],
} as const satisfies Record<string, Section[]>;

export type HelpPageName = keyof typeof HELP_PAGES;

export const HELP_TITLES = {
  contact: "help.contact.title",
  "easy-read": "help.easyRead.title",
  "under-18": "help.under18.title",
  "how-we-use": "help.howWeUse.title",
  privacy: "help.privacy.title",
  complaints: "help.complaints.title",
  accessibility: "help.accessibility.title",
  cookies: "help.cookies.title",
} as const satisfies Record<HelpPageName, TextKey>;

export const HELP_NAMES = Object.keys(HELP_TITLES) as HelpPageName[];

export function isHelpPage(name: string): name is HelpPageName {
  return Object.hasOwn(HELP_PAGES, name);
}

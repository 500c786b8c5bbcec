import type { TextKey } from "#app/platform/texts.ts";

type Section = { heading: TextKey; words: TextKey[] };

/** The fixed pages: their texts are in the catalogue, the operator's name and promises in the settings. */
export const HELP_PAGES = {
  contact: [
    { heading: "help.contact.report", words: ["help.contact.report.words"] },
    { heading: "help.contact.lostCode", words: ["help.contact.lostCode.words"] },
    { heading: "help.contact.complaint", words: ["help.contact.complaint.words"] },
  ],
  privacy: [
    { heading: "help.privacy.keep", words: ["help.privacy.keep.words", "help.privacy.keep.email"] },
    { heading: "help.privacy.notKept", words: ["help.privacy.notKept.words"] },
    { heading: "help.privacy.who", words: ["help.privacy.who.words"] },
    { heading: "help.privacy.howLong", words: ["help.privacy.howLong.words"] },
    { heading: "help.privacy.rights", words: ["help.privacy.rights.words", "help.privacy.rights.complain"] },
  ],
  accessibility: [
    { heading: "help.accessibility.works", words: ["help.accessibility.works.words"] },
    { heading: "help.accessibility.gaps", words: ["help.accessibility.gaps.words"] },
    { heading: "help.accessibility.tell", words: ["help.accessibility.tell.words"] },
  ],
  cookies: [
    { heading: "help.cookies.none", words: ["help.cookies.none.words"] },
    { heading: "help.cookies.staff", words: ["help.cookies.staff.words"] },
  ],
  "how-we-use": [
    { heading: "help.howWeUse.read", words: ["help.howWeUse.read.words"] },
    { heading: "help.howWeUse.link", words: ["help.howWeUse.link.words"] },
    { heading: "help.howWeUse.answer", words: ["help.howWeUse.answer.words"] },
    { heading: "help.howWeUse.count", words: ["help.howWeUse.count.words"] },
    { heading: "help.howWeUse.publish", words: ["help.howWeUse.publish.words"] },
  ],
} as const satisfies Record<string, Section[]>;

export type HelpPageName = keyof typeof HELP_PAGES;

export const HELP_TITLES = {
  contact: "help.contact.title",
  privacy: "help.privacy.title",
  accessibility: "help.accessibility.title",
  cookies: "help.cookies.title",
  "how-we-use": "help.howWeUse.title",
} as const satisfies Record<HelpPageName, TextKey>;

export function isHelpPage(name: string): name is HelpPageName {
  return Object.hasOwn(HELP_PAGES, name);
}

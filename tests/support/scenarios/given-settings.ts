import { transaction } from "#app/db/transaction.server.ts";
import { SYSTEM } from "#app/domain/ledger/actor.ts";
import { writeSettings } from "#app/domain/operator/save-settings.server.ts";
import type { Settings } from "#app/domain/operator/schema.ts";

export type GivenSettings = Omit<Settings, "isDemo">;

export const DEMO_SETTINGS: GivenSettings = {
  identity: {
    operatorName: "Warwickshire Race Equality Partnership",
    operatorKind: "A charity that works with communities in Warwickshire",
    campaignName: "West and Together",
    tagline: "You said, we did",
    brandColour: "#7a2e5d",
    logoFileId: null,
  },
  contacts: {
    email: "hello@wrep.example",
    phone: "01926 496 0000",
    address: "10 Hamilton Terrace, Leamington Spa",
  },
  languages: { default: "en", offered: ["en", "pl", "ro", "pa", "gu", "pt", "ur", "ar", "uk"] },
  lanes: { incident: true },
  confidentialLane: { isOpen: true, readOn: ["1", "4"], deputyEmail: "", deputyAfterHours: 24 },
  team: { languages: [], support: "Somebody to talk to, day and night: 0800 000 000" },
  region: { timeZone: "Europe/London", currency: "GBP", country: "GB" },
  promises: {
    readWithinDays: 7,
    answerWithinDays: 60,
    lookAgainWithinDays: 14,
    keepWordsMonths: 24,
    brokenAfterDays: 90,
    updateEveryDays: 90,
    noReplyAfterDays: 14,
    factsWorkingDays: 3,
  },
  signVideos: { start: "", safety: "", answer: "" },
};

/** The site is set up: by default as the demonstration is. */
export async function givenSettings({
  now = new Date(),
  ...over
}: Partial<GivenSettings> & { now?: Date } = {}): Promise<void> {
  const settings = { ...DEMO_SETTINGS, ...over };
  await transaction(async (tx) => {
    for (const section of Object.keys(DEMO_SETTINGS) as (keyof GivenSettings)[]) {
      await writeSettings(tx, { section, value: settings[section], by: SYSTEM, now });
    }
  });
}

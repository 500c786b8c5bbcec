import { db } from "#app/db/client.server.ts";
import { leadOfAction } from "#app/domain/actions/lead-of-action.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { getSettings } from "#app/domain/operator/settings.server.ts";
import { saveContact } from "#app/domain/partners/contacts/save-contact.server.ts";
import { askQuestion } from "#app/domain/questions/ask-question.server.ts";
import { copyQuestionLink } from "#app/domain/questions/copy-question-link.server.ts";
import { sendPartnerAnswer } from "#app/domain/questions/partner-page/send-partner-answer.server.ts";
import { publishOutcome } from "#app/domain/questions/public/publish-outcome.server.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";

type Seed = { now: Date; publisher: SignedInStaff; actions: Map<string, string> };

type DemoQuestion = {
  /** Of the actions with somebody who leads them, in the plan's order. */
  action: number;
  words: string;
  askedDaysAgo: number;
  dueInDays: number;
  answer?: { choice: "answer" | "decline"; progress?: string; words?: string; reason?: string };
  isPublic?: boolean;
};

/** One that waits, one that is late, one that arrived, one that was declined and one with no reply. */
const QUESTIONS: DemoQuestion[] = [
  {
    ...{ action: 0, askedDaysAgo: 3, dueInDays: 18 },
    words: "When do the next visits to the market begin, and who comes along?",
  },
  {
    ...{ action: 1, askedDaysAgo: 20, dueInDays: 14 },
    words: "How many shops have put the poster up so far?",
  },
  {
    ...{ action: 0, askedDaysAgo: 12, dueInDays: 14 },
    words: "What has been done about the bus stops that people called dark?",
    answer: {
      choice: "answer",
      progress: "Two of the four stops have had new lamps since October.",
      words: "The other two follow before the end of March.",
    },
  },
  {
    ...{ action: 2, askedDaysAgo: 40, dueInDays: 14, isPublic: true },
    words: "How long does it take until somebody who reported is called back?",
    answer: { choice: "decline", reason: "We look at how calls are counted and will say it in spring." },
  },
  {
    ...{ action: 1, askedDaysAgo: 60, dueInDays: 14, isPublic: true },
    words: "Which languages does the telephone line for reports speak?",
  },
];

/** Who is asked, and what came of it: officers are made up, and no mail goes out. */
export async function seedPartners(seed: Seed): Promise<void> {
  const operator = await db().organisation.findFirst({ where: { name: "WREP" }, select: { id: true } });
  const led: { actionId: string; organisationId: string }[] = [];
  for (const actionId of seed.actions.values()) {
    const lead = await leadOfAction(db(), { actionId });
    // The operator asks others, not itself.
    if (lead && lead.id !== operator?.id) led.push({ actionId, organisationId: lead.id });
  }
  if (led.length === 0) return;
  const asked = new Set(led.map(({ organisationId }) => organisationId));
  for (const [at, organisationId] of [...asked].entries()) await seedContacts(seed, organisationId, at);
  for (const question of QUESTIONS) {
    const about = led[question.action % led.length];
    if (about) await seedQuestion(seed, question, about);
  }
}

async function seedContacts({ now, publisher }: Seed, organisationId: string, at: number): Promise<void> {
  const { languages } = await getSettings();
  const given = { organisationId, language: languages.default };
  const saved = { ...given, by: staffActor(publisher), now: after(now, -days(90)), random };
  const domain = `partner${at + 1}.example`;
  await saveContact({
    ...saved,
    role: "officer",
    name: "Officer of the demonstration",
    email: `officer@${domain}`,
  });
  if (at % 2 === 0)
    await saveContact({
      ...saved,
      role: "deputy",
      name: "Deputy of the demonstration",
      email: `deputy@${domain}`,
    });
}

async function seedQuestion(
  { now, publisher }: Seed,
  { words, askedDaysAgo, dueInDays, answer, isPublic }: DemoQuestion,
  about: { actionId: string; organisationId: string },
): Promise<void> {
  const by = staffActor(publisher);
  const at = after(now, -days(askedDaysAgo));
  const timeZone = "Europe/London";
  const asked = await askQuestion({
    ...{ ...about, responseId: null, followsId: null, words, language: "en", passages: [] },
    ...{ dueOn: dateIn(timeZone, after(at, days(dueInDays))), confirmed: true, by, now: at, timeZone },
  });
  if (!asked.ok) throw new Error(`the demonstration's question was refused: ${asked.reason}`);
  const { questionId } = asked;
  const copied = await copyQuestionLink({ questionId, by, now: at, random });
  if (answer && copied.ok) {
    const fields = {
      progress: "",
      status: "" as const,
      words: "",
      reason: "",
      ...answer,
      role: "Service manager",
    };
    const token = copied.path.replace("/answer/", "");
    await sendPartnerAnswer({ token, version: 0, fields, now: after(at, days(4)) });
  }
  if (!isPublic) return;
  const clock = questionClock(await getSettings(), now);
  const published = await publishOutcome({ questionId, confirmed: true, by, clock });
  if (!published.ok) throw new Error(`the demonstration's outcome was refused: ${published.reason}`);
}

import { readMailId } from "#app/domain/partners/mail-id.server.ts";
import { type BounceTaken, takeBounce } from "#app/domain/questions/bounces/take-bounce.server.ts";
import { now } from "#app/platform/clock.ts";
import { readDeliveryReport } from "#app/platform/delivery-report.server.ts";
import { logError } from "#app/platform/log.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { openSite } from "./open-site.ts";
import { ownSettings } from "./own-settings.ts";
import { say, sayAside } from "./run-command.ts";

/** Far more than a report with the whole mail in it; what is larger is not looked at. */
const LARGEST = 1024 * 1024;

/** What a mail server understands (sysexits): it keeps the mail and brings it again. */
const TRY_AGAIN = 75;

const SENTENCES: Record<BounceTaken, string> = {
  taken:
    "The address is marked as one that does not work. What was asked there goes to whoever can be reached.",
  known: "This address was marked before. Nothing is changed.",
  works: "Somebody said after that mail that the address works. Nothing is changed.",
  nobody: "The address is nobody’s here any more. Nothing is changed.",
};

// Whatever a stranger sends ends well, so that no mail server answers it; what is wrong here is tried again.
try {
  say(await answerTo(await standardInput()));
} catch (error) {
  process.exitCode = TRY_AGAIN;
  if (error instanceof StartProblem) sayAside(error.sentence);
  else {
    logError("a report could not be taken", error);
    sayAside("The report could not be taken now. Give it again later.");
  }
}

async function answerTo(mail: Uint8Array | null): Promise<string> {
  if (!mail)
    return "This mail is larger than 1 MB, so it is none of the reports looked for. Nothing is changed.";
  ownSettings();
  const report = await readDeliveryReport(mail);
  if (!report) return "This is no report about a mail that could not be delivered. Nothing is changed.";
  const sent = report.messageIds.map(readMailId).find((one) => one !== null);
  if (!sent) return "This report names no mail to a partner that was sent from here. Nothing is changed.";
  if (!report.isRefused) return "This mail is late, or was not refused for good. Nothing is changed.";
  const site = await openSite({ asItIs: true });
  try {
    return SENTENCES[await takeBounce({ mail: sent, now: now() })];
  } finally {
    await site.close();
  }
}

/** All of what is given is read, so that nobody writes into a closed pipe. @returns null when it is too much */
async function standardInput(): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size <= LARGEST) parts.push(part);
  }
  return size <= LARGEST ? Buffer.concat(parts) : null;
}

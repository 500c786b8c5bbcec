import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const JAR = path.resolve("node_modules/vnu-jar/build/dist/vnu.jar");
const NO_JAVA =
  "The HTML checks need Java: apt-get install --no-install-recommends default-jre-headless (.ci/run does it)";

type Message = { type: string; subType?: string; url?: string; message: string; extract?: string };

/** React closes every void element so (`<br/>`). It quotes all attributes too, which is what the note is about. */
export const SLASHES =
  "Trailing slash on void elements has no effect and interacts badly with unquoted attribute values.";

/**
 * The menu button of govuk-frontend's service navigation has both attributes in every fixture that the component is held
 * to, and the framework's script takes both away together. About that one button this is not said.
 */
const HIDDEN_TWICE = "Attribute “aria-hidden” is unnecessary for elements that have attribute “hidden”.";
const MENU_BUTTON = "govuk-js-service-navigation-toggle";

/** The date input has the role in every fixture too: assistive technology of some years ago needed it. Nothing else has it. */
const GROUP_TWICE = "The “group” role is unnecessary for element “fieldset”.";
const DATE_INPUT = 'class="govuk-fieldset" role="group"';

function isTheFrameworks({ message, extract = "" }: Message): boolean {
  if (message === GROUP_TWICE) return extract.includes(DATE_INPUT);
  return message === HIDDEN_TWICE && extract.includes(MENU_BUTTON);
}

/** What the Nu validator says of each page, in words; all that it says, but for what the framework's fixtures have. */
export type NuFindings = { errors: string[]; warnings: string[] /** Each note once. */; notes: string[] };

/**
 * Checks all pages in one run of the validator.
 * @param pages the HTML as the server sent it, by a name that says where it was found
 */
export async function nuFindings(pages: Map<string, string>): Promise<NuFindings> {
  const folder = await mkdtemp(path.join(tmpdir(), "yswd-html-"));
  try {
    const names = new Map<string, string>();
    for (const [name, html] of pages) {
      const file = path.join(folder, `${names.size}.html`);
      names.set(path.basename(file), name);
      await writeFile(file, html);
    }
    const inWords = ({ url = "", message, extract = "" }: Message) =>
      `${names.get(path.basename(url)) ?? url}: ${message} ${extract.replace(/\s+/g, " ").slice(0, 160)}`;
    const messages = (await check(folder)).filter((message) => !isTheFrameworks(message));
    const isNote = ({ type, subType }: Message) => type === "info" && !subType;
    return {
      errors: messages.filter(({ type }) => type !== "info").map(inWords),
      warnings: messages.filter(({ type, subType }) => type === "info" && subType).map(inWords),
      notes: [...new Set(messages.filter(isNote).map(({ message }) => message))],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function check(folder: string): Promise<Message[]> {
  const options = ["--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html"];
  try {
    const run = await promisify(execFile)("java", ["-Xss8m", "-jar", JAR, ...options, folder], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return (JSON.parse(run.stdout) as { messages: Message[] }).messages;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ENOENT" ? new Error(NO_JAVA) : error;
  }
}

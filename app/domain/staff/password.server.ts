import { hash, verify } from "@node-rs/argon2";
import { newToken } from "#app/platform/random.server.ts";
import { COMMON_PASSWORDS } from "./common-passwords.ts";

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
/** What must be left of a password once everything that is guessed first is taken out of it. */
const OWN_CHARACTERS = 4;

/** argon2id, which is the library's default kind; OWASP's first choice of costs. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type PasswordProblem = "passwordTooShort" | "passwordTooLong" | "passwordCommon";

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), COSTS);
}

let unknown: Promise<string> | undefined;

/**
 * Whether a password fits a stored hash.
 * @param stored null for an account that is not there: the same work is done, and the answer is no
 */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  unknown ??= hashPassword(newToken());
  const fits = await verify(stored ?? (await unknown), password.normalize("NFC")).catch(() => false);
  return fits && stored !== null;
}

/**
 * What is wrong with a new password (ASVS 6.2): 12 to 128 characters of any kind, and not one that is guessed first.
 * @param about the names of the operator and the campaign and the person's own name and e-mail address
 */
export function passwordProblem({
  password,
  about,
}: {
  password: string;
  about: string[];
}): PasswordProblem | null {
  const length = [...password.normalize("NFC")].length;
  if (length < SHORTEST_PASSWORD) return "passwordTooShort";
  if (length > LONGEST_PASSWORD) return "passwordTooLong";
  return isGuessable(password, about) ? "passwordCommon" : null;
}

const DISGUISES: Record<string, string> = {
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

function isGuessable(password: string, about: string[]): boolean {
  const plain = password.normalize("NFC").toLowerCase();
  const undisguised = [...plain].map((character) => DISGUISES[character] ?? character).join("");
  const guesses = [...about.flatMap(guessesFrom), ...COMMON_PASSWORDS];
  return [plain, undisguised].some((text) => ownCharacters(text, guesses) < OWN_CHARACTERS);
}

/** A name as a whole and its longer words; of an e-mail address also the part before the @. */
function guessesFrom(name: string): string[] {
  const words = name.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return [words.join(""), ...words.filter((word) => word.length > 3)].filter(Boolean);
}

/** How many different letters remain when guesses, digits and signs are taken out. */
function ownCharacters(text: string, guesses: string[]): number {
  const letters = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
  const rest = guesses.reduce((left, guess) => left.replaceAll(guess, " "), letters);
  return new Set(rest.replace(/[\s\d]/g, "")).size;
}

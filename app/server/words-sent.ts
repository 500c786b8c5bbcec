import { finished } from "node:stream/promises";
import express, { type Request, type Response } from "express";

const FORM = "application/x-www-form-urlencoded";
const readForm = express.urlencoded({ extended: false, limit: "128kb", parameterLimit: 50 });
/** The fields of the public forms that somebody writes at length in. Never a code, an address, a phrase or a password. */
const FIELDS = ["body", "words", "answer"];
/** Behind a signed link "answer" is a choice, and the reason is what was written. */
const LINK_FIELDS = ["words", "because"];
const BEHIND_A_LINK = /^\/(?:[a-z]{2,3}\/)?(?:answer|facts|reading)\//;
const MOST = 10_000;

const noticed = new WeakMap<Request, Buffer[]>();

/**
 * Keeps a copy of a public form while the framework reads it, as long as the request lasts: what breaks after that can
 * still give back what was written. To be called before the form begins to flow.
 */
export function noticeWords(request: Request): void {
  if (!mayReturnWords(request) || !request.is(FORM)) return;
  const pieces: Buffer[] = [];
  noticed.set(request, pieces);
  request.on("data", (piece: Buffer) => pieces.push(piece));
}

/**
 * What was written in a public form that was not taken, to give it back: the form itself does not keep it when somebody
 * goes back, so that nobody else can see it there.
 * @returns "" when there is none
 */
export async function wordsSent(request: Request, response: Response): Promise<string> {
  const pieces = noticed.get(request);
  if (pieces) {
    if (!request.readableEnded) await rest(request);
    return wordsOf(request, Object.fromEntries(new URLSearchParams(Buffer.concat(pieces).toString())));
  }
  if (!mayReturnWords(request) || request.readableEnded) return "";
  await new Promise((done) => readForm(request, response, done));
  return wordsOf(request, request.body ?? {});
}

/** An action may break before it has read the form. */
async function rest(request: Request): Promise<void> {
  request.resume();
  await finished(request, { writable: false }).catch(() => undefined);
}

function mayReturnWords({ method, path }: Request): boolean {
  return method === "POST" && !/^\/(?:staff|first-run)(?:\/|$)/.test(path);
}

function wordsOf({ path }: Request, form: Record<string, unknown>): string {
  const written = (BEHIND_A_LINK.test(path) ? LINK_FIELDS : FIELDS).map((name) => form[name]);
  const words = written.filter((value) => typeof value === "string" && value.trim() !== "");
  return words.join("\n\n").slice(0, MOST);
}

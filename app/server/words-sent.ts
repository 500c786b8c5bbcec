import express, { type Request, type Response } from "express";

const readForm = express.urlencoded({ extended: false, limit: "128kb", parameterLimit: 50 });
/** The fields of the public forms that somebody writes at length in. Never a code, an address or a password. */
const FIELDS = ["body", "words"];

/**
 * What was written in a public form that nothing has read yet, to give it back: the form itself does not keep it when
 * somebody goes back, so that nobody else can see it there.
 * @returns "" when there is none
 */
export async function wordsSent(request: Request, response: Response): Promise<string> {
  const isPublic = !/^\/(?:staff|first-run)(?:\/|$)/.test(request.path);
  if (request.method !== "POST" || !isPublic || request.readableEnded) return "";
  await new Promise((done) => readForm(request, response, done));
  const form = (request.body ?? {}) as Record<string, unknown>;
  const words = FIELDS.map((name) => form[name]).find((value) => typeof value === "string");
  return typeof words === "string" ? words.slice(0, 10_000) : "";
}

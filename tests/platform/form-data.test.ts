import { expect, test } from "vitest";
import { z } from "zod";
import { cleanText, errorStatus, readForm } from "#app/platform/form-data.server.ts";

const schema = z.strictObject({
  body: z.string().min(1, "error.feedback.blank").max(20, "error.feedback.tooLong"),
  email: z.union([z.literal(""), z.email("error.email")]).default(""),
  themes: z.array(z.string()).default([]),
});

function posted(body: BodyInit, headers?: HeadersInit): Request {
  return new Request("http://localhost/", { method: "POST", body, ...(headers && { headers }) });
}

const read = (pairs: [string, string][]) =>
  readForm(posted(new URLSearchParams(pairs)), schema, { lists: ["themes"] });

test("a form is read by its schema, from both encodings", async () => {
  const form = new FormData();
  form.append("body", "Hello");
  form.append("themes", "a");
  form.append("themes", "b");
  const value = { body: "Hello", email: "", themes: ["a", "b"] };
  expect(await readForm(posted(form), schema, { lists: ["themes"] })).toEqual({ ok: true, value });
  expect(
    await read([
      ["body", "Hello"],
      ["themes", "a"],
      ["themes", "b"],
    ]),
  ).toEqual({ ok: true, value });
});

test("a list with one value is a list still", async () => {
  expect(
    await read([
      ["body", "Hello"],
      ["themes", "a"],
    ]),
  ).toMatchObject({ value: { themes: ["a"] } });
});

test("text is trimmed, NFC, with LF line ends and without control and bidi-override characters", () => {
  expect(cleanText("  cafe\u0301\r\nb\rc\td \u0000\u0007\u001b\u007f\u0085")).toBe("café\nb\nc\td");
  expect(cleanText("a\u202eb\u202a\u2066c\u2069")).toBe("abc");
  expect(cleanText("a\ud800b\udc00")).toBe("a\ufffdb\ufffd");
});

test("other scripts, emoji, joiners and direction marks are kept as they are", () => {
  for (const text of ["ਸਤ ਸ੍ਰੀ ਅਕਾਲ", "می\u200cخواهم", "👩‍👩‍👧‍👦", "\u200eabc\u200f", "a\u2028b"].map(
    (words) => words.normalize("NFC"),
  )) {
    expect(cleanText(text)).toBe(text);
  }
});

test("what is wrong is one text key a field, and what was typed comes back", async () => {
  expect(
    await read([
      ["body", "  "],
      ["email", "not an address"],
      ["themes", "a"],
      ["themes", "b"],
    ]),
  ).toEqual({
    ok: false,
    errors: { body: "error.feedback.blank", email: "error.email" },
    typed: { body: "", email: "not an address", themes: "a\nb" },
  });
});

test("an unknown, repeated or file parameter is unexpected, and answered 400", async () => {
  const file = new FormData();
  file.append("body", new File(["x"], "x.txt"));
  const answers = [
    await read([
      ["body", "Hello"],
      ["role", "admin"],
    ]),
    await read([
      ["body", "Hello"],
      ["body", "again"],
    ]),
    await read([
      ["body", "Hello"],
      ["__proto__", "x"],
    ]),
    await readForm(posted(file), schema),
    await readForm(posted("{}", { "content-type": "application/json" }), schema),
    await readForm(posted("x", { "content-type": "multipart/form-data; boundary=y" }), schema),
  ];
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, errors: { _form: "error.form.unexpected" } });
    expect(!answer.ok && errorStatus(answer.errors)).toBe(400);
  }
});

test("a field that is not there at all is unexpected", async () => {
  const answer = await read([]);
  expect(answer).toEqual({ ok: false, errors: { body: "error.form.unexpected" }, typed: {} });
});

test("what a person can put right is answered 422", () => {
  expect(errorStatus({ body: "error.feedback.blank" })).toBe(422);
  expect(errorStatus({ body: "error.feedback.blank", _form: "error.form.unexpected" })).toBe(400);
});

import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { startApp } from "#tests/support/app.ts";
import { keepFigures } from "#tests/support/figures.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const run = promisify(execFile);
const site = await startApp();
await givenSettings();
const { cookie } = await givenSignedIn({ role: "administrator" });
const folder = await mkdtemp(path.join(tmpdir(), "spreadsheets-"));
afterAll(() => rm(folder, { recursive: true }));

const STARTS = ["", " ", "\t", "\u00a0", "\ufeff", "\u200b", "\u0301", "\r\n"];
const FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(1)", '=HYPERLINK("http://a.example";"x")'];
const PAYLOADS = STARTS.flatMap((start) => FORMULAS.map((formula) => start + formula));

const FILES = ["items", "actions", "responses"].flatMap((name) =>
  ["csv", "xlsx"].map((ending) => ({ name, ending })),
);

/** A cell of a flat document of the program that has a formula in it. */
const FORMULA = /<table:table-cell[^>]*table:formula=/g;
const CELLS = /<table:table-cell\b/g;

const rows: (string | number)[][] = [];

function program(): string {
  try {
    return execFileSync("which", ["soffice"], { encoding: "utf8" }).trim();
  } catch {
    throw new Error(
      "This opens the exports in LibreOffice, which is not here: apt-get install --no-install-recommends libreoffice-calc",
    );
  }
}

/** What the program makes of a file: all of its cells, with whatever it would calculate. */
async function opened(file: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  // Field marks, comma, double quotes, UTF-8, from the first row; the last but one lets "=1+1" be a formula.
  const filter = file.endsWith(".csv") ? ["--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0"] : [];
  await run(program(), [profile, "--headless", ...filter, "--convert-to", "fods", "--outdir", folder, file]);
  return readFile(file.replace(/\.\w+$/, ".fods"), "utf8");
}

async function exported({ name, ending }: (typeof FILES)[number]): Promise<string> {
  const answer = await fetch(`${site.base}/staff/exports/${name}`, {
    method: "POST",
    body: new URLSearchParams({ format: ending, ...(name === "items" ? { disposition: "any" } : {}) }),
    headers: { cookie, origin: site.base, "sec-fetch-site": "same-origin" },
  });
  expect(answer.status).toBe(200);
  const file = path.join(folder, `${name}-${ending}.${ending}`);
  await writeFile(file, Buffer.from(await answer.arrayBuffer()));
  return file;
}

test("the program does calculate what nobody has made safe", async () => {
  const file = path.join(folder, "control.csv");
  await writeFile(file, PAYLOADS.map((payload) => `"${payload.replaceAll('"', '""')}"`).join("\n"));
  const found = (await opened(file)).match(FORMULA)?.length ?? 0;
  rows.push(["the same 40 cells, not made safe", "csv", PAYLOADS.length, found]);
  expect(found).toBeGreaterThan(0);
});

test("40 payloads go out as items, actions and responses: no cell of them is calculated", async () => {
  for (const payload of PAYLOADS) {
    const { itemId } = await givenFeedback({ words: `said ${payload}` });
    // The form would trim them: what is stored is what another door may let in.
    await db().feedbackWords.update({ where: { itemId }, data: { original: payload, shown: payload } });
    const { id } = await givenAction();
    await db().actionPublication.updateMany({ where: { actionId: id }, data: { title: payload } });
    const words = { title: payload, youSaid: payload, weDid: payload };
    await givenDraftResponse({ itemIds: [itemId], actionIds: [id], ...words });
  }
  for (const file of FILES) {
    const document = await opened(await exported(file));
    const formulas = document.match(FORMULA)?.length ?? 0;
    rows.push([file.name, file.ending, document.match(CELLS)?.length ?? 0, formulas]);
    expect([file, formulas]).toEqual([file, 0]);
    expect(document).toContain("SUM(1)");
  }
});

afterAll(() =>
  keepFigures("5-spreadsheets", {
    title: "Exports, opened in LibreOffice",
    words: "Cells that begin as formulas do, behind eight kinds of blanks and marks.",
    columns: ["export", "file", "cells", "formulas"],
    rows,
  }),
);

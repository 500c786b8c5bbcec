import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { catalogueStandings } from "#app/platform/catalogue-standings.server.ts";
import { catalogueState } from "#app/platform/catalogue-state.ts";
import { env, loadEnv } from "#app/platform/env.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";

const textsIn = (language: string) => textsFor({ language, timeZone: "Europe/London", prefix: "" });

test("Portuguese has the numbers, months and plurals of Portugal, and English those of Britain", () => {
  const pt = textsIn("pt");
  expect(pt.number(12345)).toBe(new Intl.NumberFormat("pt-PT").format(12345));
  expect(pt.number(12345)).not.toBe(new Intl.NumberFormat("pt").format(12345));
  expect(pt.month("2026-03-09T12:00:00Z")).toBe("março de 2026");
  expect(textsIn("en").date("2026-03-09T12:00:00Z")).toBe("9 March 2026");
  expect(textsIn("en").number(12345)).toBe("12,345");
});

test("a catalogue is a draft, or was read by somebody on a day that there is", () => {
  expect(catalogueState("read by Ewa Nowak on 2026-11-01")).toEqual({
    isDraft: false,
    readBy: "Ewa Nowak",
    readOn: "2026-11-01",
  });
  const slips = [
    "draft",
    "read",
    "read by on 2026-11-01",
    "read by Ewa",
    "read by Ewa on 2026-02-30",
    undefined,
  ];
  expect(slips.filter((state) => !catalogueState(state).isDraft)).toEqual([]);
});

test("a catalogue that somebody has read has no banner and no English beside its safety texts", async () => {
  const before = env().CATALOGUE_FOLDER;
  const folder = await mkdtemp(path.join(tmpdir(), "catalogues-"));
  const read = { "@state": "read by Ewa Nowak on 2026-11-01", "helpNow.heading": "Pomoc teraz" };
  await writeFile(path.join(folder, "pl.json"), JSON.stringify(read));
  expect(textsIn("pl").isDraft).toBe(true);
  loadEnv({ CATALOGUE_FOLDER: folder });
  expect(textsIn("pl").isDraft).toBe(false);
  expect(catalogueStandings(["en", "pl", "ur", "cy"])).toEqual([
    { code: "en", name: "English", standing: "source" },
    { code: "pl", name: "Polski", standing: "read", readBy: "Ewa Nowak", readOn: "2026-11-01" },
    { code: "ur", name: "اردو", standing: "draft" },
    { code: "cy", name: "Cymraeg", standing: "missing" },
  ]);
  loadEnv({ CATALOGUE_FOLDER: before });
});

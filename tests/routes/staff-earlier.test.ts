import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { xlsxOf } from "#app/platform/plain-table.server.ts";
import { startApp } from "#tests/support/app.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const { cookie } = await givenSignedIn({ role: "publisher" });

const CSV = [
  "Topic,You said,We did,When,Web",
  '"Lights","The path is dark.","Four lamps were put up.",Mar-2019,https://council.example/lights',
  '"Buses","Drivers look away.","",2018,',
  '"Park","The gate is broken.","It was mended.",2020,javascript:alert(1)',
  '"School","Children are called names.","Two talks were held.",last spring,',
  '"Soon","We wait.","It will be there.",May 2099,',
].join("\n");

async function send(content: string | Uint8Array<ArrayBuffer>, name = "list.csv") {
  const form = new FormData();
  form.set("file", new File([content], name));
  const answer = await fetch(`${site.base}/staff/earlier`, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { cookie, origin: site.base, "sec-fetch-site": "same-origin" },
  });
  return {
    status: answer.status,
    body: await answer.text(),
    location: answer.headers.get("location") ?? "",
  };
}

async function balance() {
  const { generatedAt: _, asOf: __, ...figures } = JSON.parse((await site.get("/ledger.json")).body);
  return figures;
}

const columns = { title: "Topic", said: "You said", did: "We did", date: "When", link: "Web" };

test("a list is read, looked at, published once and marked as earlier, and counts nowhere", async () => {
  const sent = await send(CSV);
  expect(sent.status).toBe(303);
  const page = await site.get(sent.location, { cookie });
  expect(page.body).toContain("2 rows can be published. 3 rows cannot be taken");
  for (const reason of ["does not say what was done", "no web address", "has not come yet"]) {
    expect(page.body).toContain(reason);
  }
  const unnamed = await site.post(sent.location, { ...columns, publisher: "", language: "en" }, { cookie });
  expect([unnamed.status, unnamed.body]).toEqual([
    422,
    expect.stringContaining("Write who published these answers before"),
  ]);
  const before = await balance();
  const published = await site.post(
    sent.location,
    { ...columns, publisher: "Rugby Borough Council", language: "en" },
    { cookie },
  );
  expect(published.location).toBe("/staff/earlier?done=published");
  const shown = await site.get("/earlier");
  for (const words of ["Four lamps were put up.", "March 2019", "Rugby Borough Council", "not counted"]) {
    expect(shown.body).toContain(words);
  }
  // "last spring" is no date, and no date is made of it.
  expect(shown.body).not.toContain("last spring");
  expect(shown.body).not.toContain("It was mended.");
  expect((await site.get("/responses")).body).toContain('href="/earlier"');
  expect(await balance()).toEqual(before);
  // The file is gone, so it cannot be published twice.
  expect((await site.get(sent.location, { cookie })).status).toBe(404);
});

test("the same list again, as a workbook, adds nothing; what was taken off stays off", async () => {
  const [answer] = await db().earlierAnswer.findMany({ where: { title: "Lights" } });
  const off = await site.post(`/staff/earlier/answers/${answer?.id}/withdrawal`, {}, { cookie });
  expect(off.location).toBe("/staff/earlier?done=withdrawn");
  const [head = [], ...rows] = CSV.split("\n").map((line) =>
    line.split(",").map((cell) => cell.replaceAll('"', "")),
  );
  const sent = await send(await xlsxOf({ head, rows }), "list.xlsx");
  await site.post(sent.location, { ...columns, publisher: "Somebody", language: "en" }, { cookie });
  expect(await db().earlierAnswer.count()).toBe(2);
  const shown = await site.get("/earlier");
  expect(shown.body).not.toContain("Four lamps");
  expect(shown.body).toContain("Two talks were held.");
});

test("other columns can be chosen, a file is thrown away, and what is no list is refused with a sentence", async () => {
  const sent = await send("A,B\nThe path is dark.,Lamps were put up.");
  const guessed = await site.get(sent.location, { cookie });
  expect(guessed.body).toContain("No row can be published");
  const chosen = await site.get(`${sent.location}?said=A&did=B`, { cookie });
  expect(chosen.body).toContain("1 row can be published.");
  const discarded = await site.post(`${sent.location}/end`, {}, { cookie });
  expect(discarded.location).toBe("/staff/earlier?done=discarded");
  expect((await site.get(sent.location, { cookie })).status).toBe(404);
  for (const [content, sentence] of [
    ["", "Choose a file."],
    ["Title,Said,Did", "The file has no rows."],
    ["%PDF-1.4", "This is a PDF."],
    [`a,b\n${"x,y\n".repeat(2001)}`, "more than 2,000 rows"],
  ] as const) {
    const refused = await send(content);
    expect([refused.status, refused.body]).toEqual([422, expect.stringContaining(sentence)]);
  }
});

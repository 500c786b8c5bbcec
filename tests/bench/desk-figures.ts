import { attribute, elementsOf, wordsOf } from "#tests/support/page.ts";

/** Medians in milliseconds by what was asked for. */
export type Figures = Record<string, number>;

type Visitor = { base: string; cookie: string };

const TIMES = 15;
const PAGES = 50;

/** Asks for the pages of the desk again and again, and takes decisions. */
export async function measureDesk(visitor: Visitor): Promise<Figures> {
  const first = await page(visitor, "/staff/triage");
  const options = elementsOf(first).filter(({ tagName }) => tagName === "option");
  const theme = options.find((option) => wordsOf(textOf(option)) === "Schools");
  const themeId = theme ? attribute(theme, "value") : "";
  const item = itemsOf(first).at(20);
  const far = await pageAddress(visitor, PAGES);
  const figures: Figures = {};
  const asked: [string, string][] = [
    ["queue, first page", "/staff/triage"],
    ["queue, everything", "/staff/triage?disposition=any"],
    ["queue of a theme", `/staff/triage?theme=${themeId}`],
    ["queue of open hints", "/staff/triage?risk=any"],
    ["queue, older than 28 days", "/staff/triage?age=28"],
    ["queue, mine", "/staff/triage?assigned=me"],
    ["search of a common word", "/staff/triage?q=market"],
    ["search without its accent", "/staff/triage?q=cafe"],
    ["search with a mistake", "/staff/triage?q=libary"],
    ["search that finds nothing", "/staff/triage?q=zzyzx"],
    [`page ${PAGES} by cursor`, far],
    ["one item beside the queue", `/staff/triage?item=${item}`],
  ];
  for (const [name, address] of asked) figures[name] = await median(() => page(visitor, address));
  figures["one decision, to the next item"] = await median(() => accept(visitor, "/staff/triage"));
  return figures;
}

/** Links and themes items one after the other through the pages, as somebody without JavaScript does. */
export async function afternoon({
  items,
  ...visitor
}: Visitor & { items: number }): Promise<{ items: number; errors: number; seconds: number }> {
  const started = performance.now();
  let address = "/staff/triage";
  let errors = 0;
  for (let n = 0; n < items; n += 1) {
    const next = await accept(visitor, address).catch(() => null);
    if (next) address = next;
    else errors += 1;
  }
  return { items, errors, seconds: Math.round((performance.now() - started) / 1000) };
}

/** Presses the first suggestion's button of the page at `address`, or with none chooses the first action. @returns the address of what comes next */
async function accept(visitor: Visitor, address: string): Promise<string> {
  const html = await page(visitor, address);
  const elements = elementsOf(html);
  const form = elements.find(({ attrs }) =>
    attrs.some(({ name, value }) => name === "class" && value === "sort"),
  );
  const button = elements.find((element) => attribute(element, "name") === "suggested");
  if (!form) throw new Error("no form");
  const fields = new URLSearchParams({ withThemes: "yes", influence: "addedWeight" });
  if (button) fields.set("suggested", attribute(button, "value") ?? "");
  fields.set("action", button ? "" : firstAction(elements));
  for (const element of elements)
    if (attribute(element, "name") === "themes" && attribute(element, "checked") !== undefined)
      fields.append("themes", attribute(element, "value") ?? "");
  const answer = await fetch(visitor.base + (attribute(form, "action") ?? ""), {
    method: "POST",
    redirect: "manual",
    body: fields,
    headers: { cookie: visitor.cookie, origin: visitor.base, "sec-fetch-site": "same-origin" },
  });
  await answer.arrayBuffer();
  if (answer.status !== 303) throw new Error(`answered ${answer.status}`);
  return (answer.headers.get("location") ?? "").replace(visitor.base, "");
}

function firstAction(elements: ReturnType<typeof elementsOf>): string {
  const select = elements.find((element) => attribute(element, "name") === "action");
  const options = select?.childNodes.flatMap((node) =>
    "tagName" in node ? [attribute(node, "value") ?? ""] : [],
  );
  return options?.find((value) => value !== "") ?? "";
}

async function page({ base, cookie }: Visitor, address: string): Promise<string> {
  const answer = await fetch(base + address, { headers: { cookie } });
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

async function pageAddress(visitor: Visitor, number: number): Promise<string> {
  let address = "/staff/triage?disposition=any";
  for (let at = 1; at < number; at += 1) {
    const links = elementsOf(await page(visitor, address)).filter(
      (link) => attribute(link, "rel") === "next",
    );
    const next = links[0] && attribute(links[0], "href");
    if (!next) return address;
    address = next;
  }
  return address;
}

function itemsOf(html: string): string[] {
  return elementsOf(html).flatMap((element) =>
    attribute(element, "name") === "items" ? (attribute(element, "value") ?? []) : [],
  );
}

function textOf({ childNodes }: ReturnType<typeof elementsOf>[number]): string {
  return childNodes.map((node) => ("value" in node ? node.value : "")).join("");
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return Math.round(times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0);
}

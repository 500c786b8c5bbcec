import { type DefaultTreeAdapterMap, parse, serialize } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** All elements of a page, in order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The words that a person reads on a page. */
export function wordsOf(html: string): string {
  return read(parse(html)).replace(/\s+/g, " ");
}

function read(node: Node): string {
  if ("value" in node) return node.value;
  if ("tagName" in node && (node.tagName === "script" || node.tagName === "style")) return "";
  return "childNodes" in node ? node.childNodes.map(read).join("") : "";
}

/** The elements of a page whose words are these and no others. */
export function elementsWith(html: string, words: string): Element[] {
  return elementsOf(html).filter((element) => read(element).replace(/\s+/g, " ").trim() === words);
}

/** The words of each row of the tables of a page, cell by cell. */
export function rowsOf(html: string): string[][] {
  const rows = elementsOf(html).filter(({ tagName }) => tagName === "tr");
  const isCell = ({ tagName }: Element) => tagName === "td" || tagName === "th";
  return rows.map((row) =>
    controlsOf(row)
      .filter(isCell)
      .map((cell) => read(cell).trim()),
  );
}

/** What a screen reader says of a field beside its name: its own description, and that of the group it stands in. */
export function descriptionOf(html: string, name: string): string {
  const all = elementsOf(html);
  const field = all.find((element) => attribute(element, "name") === name);
  if (!field) throw new Error(`no field is named ${name}`);
  const ids: string[] = [];
  for (let node: Node | null = field; node; node = "parentNode" in node ? node.parentNode : null) {
    if ("tagName" in node) ids.push(...(attribute(node, "aria-describedby") ?? "").split(" "));
  }
  const described = all.filter((element) => ids.includes(attribute(element, "id") || " "));
  return described.map((element) => wordsOf(serialize(element))).join(" ");
}

/** The links of a page that stay on the site, without their fragments. */
export function linksOf(html: string): string[] {
  const hrefs = elementsOf(html).flatMap((element) =>
    element.tagName === "a" || element.tagName === "link" ? (attribute(element, "href") ?? []) : [],
  );
  const own = hrefs.filter((href) => /^\/(?!\/)/.test(href)).map((href) => href.replace(/#.*$/, ""));
  return [...new Set(own)];
}

/** The fields of the form that has a control of this name, with what they hold. */
export function fieldsOf(html: string, control: string): Record<string, string> {
  const forms = elementsOf(html).filter(({ tagName }) => tagName === "form");
  for (const form of forms) {
    const fields = Object.fromEntries(controlsOf(form).flatMap(fieldOf));
    if (control in fields) return fields;
  }
  throw new Error(`no form has a control named ${control}`);
}

function controlsOf(form: Element): Element[] {
  return form.childNodes.flatMap((node) => ("tagName" in node ? [node, ...controlsOf(node)] : []));
}

function fieldOf(element: Element): [string, string][] {
  const name = attribute(element, "name");
  if (!name || element.tagName === "button") return [];
  const type = attribute(element, "type");
  if ((type === "checkbox" || type === "radio") && attribute(element, "checked") === undefined) return [];
  if (element.tagName === "textarea") {
    return [[name, element.childNodes.map((node) => ("value" in node ? node.value : "")).join("")]];
  }
  if (element.tagName === "select") {
    const chosen = controlsOf(element).find((option) => attribute(option, "selected") !== undefined);
    return [[name, (chosen && attribute(chosen, "value")) ?? ""]];
  }
  return [[name, attribute(element, "value") ?? ""]];
}

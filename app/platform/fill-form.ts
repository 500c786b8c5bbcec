/** What was sent, where, and the path of the page that is filled in. */
type Sent = { path: string; fields: [name: string, value: string][]; page: string };

const FORM = /<form\b[^>]*>[\s\S]*?<\/form>/g;
const FIELD =
  /<input\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[^>]*>[\s\S]*?<\/select>|<option\b[^>]*>/g;
const DETAILS = /<details\b[^>]*>|<\/details>/g;
/** A password is never given back, a hidden field belongs to the page, and a file cannot be put back. */
const LEFT_ALONE = ["hidden", "password", "file", "submit", "button"];

/**
 * Puts what somebody typed back into a page as React renders it: every attribute quoted, no bare < or > in values.
 * Of the forms that go to the same path the one with most of the fields gets them; a fold around it is opened.
 * @returns the page as it was when no form of it goes there
 */
export function fillForm(html: string, { path, fields, page }: Sent): string {
  const names = new Set(fields.map(([name]) => name));
  const forms = [...html.matchAll(FORM)].filter(
    ([form]) => /\smethod="post"/i.test(tagOf(form)) && pathOf(form, page) === path,
  );
  const ranked = forms.map((form) => ({ form, fits: fitsOf(form[0], names) }));
  const best = ranked.toSorted((a, b) => b.fits - a.fits)[0];
  if (!best || best.fits === 0) return html;
  const start = best.form.index;
  const end = start + best.form[0].length;
  return openFolds(html.slice(0, start)) + filled(best.form[0], fields) + html.slice(end);
}

const tagOf = (form: string) => form.slice(0, form.indexOf(">") + 1);

function pathOf(form: string, page: string): string {
  const action = attribute(tagOf(form), "action");
  return action ? new URL(action, `http://here.invalid${page}`).pathname : page;
}

function fitsOf(form: string, names: Set<string>): number {
  const own = [...form.matchAll(/\sname="([^"]*)"/g)].map(([, name = ""]) => unescaped(name));
  return new Set(own.filter((name) => names.has(name))).size;
}

function filled(form: string, fields: Sent["fields"]): string {
  const left = new Map<string, string[]>();
  for (const [name, value] of fields) left.set(name, [...(left.get(name) ?? []), value]);
  return form.replace(FIELD, (field) => {
    const tag = tagOf(field);
    const values = left.get(attribute(tag, "name") ?? "");
    if (tag.startsWith("<input")) return input(tag, values);
    if (!values) return field;
    if (tag.startsWith("<select")) return select(field, values);
    return tag.startsWith("<textarea") ? `${tag}\n${escaped(values.shift() ?? "")}</textarea>` : field;
  });
}

function input(tag: string, values: string[] | undefined): string {
  const type = attribute(tag, "type") ?? "text";
  if (LEFT_ALONE.includes(type)) return tag;
  if (type === "checkbox" || type === "radio") {
    const isChosen = values?.includes(attribute(tag, "value") ?? "on") ?? false;
    return withAttribute(tag, "checked", isChosen ? "" : null);
  }
  return values ? withAttribute(tag, "value", values.shift() ?? "") : tag;
}

function select(field: string, values: string[]): string {
  return field.replace(/<option\b[^>]*>/g, (tag) =>
    withAttribute(tag, "selected", values.includes(attribute(tag, "value") ?? "") ? "" : null),
  );
}

/** The folds that are still open at the end of this part of the page. */
function openFolds(before: string): string {
  const open: number[] = [];
  for (const { 0: tag, index } of before.matchAll(DETAILS)) {
    if (tag.startsWith("</")) open.pop();
    else open.push(index);
  }
  return open.reduceRight((html, index) => {
    const tag = tagOf(html.slice(index));
    return html.slice(0, index) + withAttribute(tag, "open", "") + html.slice(index + tag.length);
  }, before);
}

function attribute(tag: string, name: string): string | null {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? null : unescaped(value);
}

function withAttribute(tag: string, name: string, value: string | null): string {
  const without = tag.replace(new RegExp(`\\s${name}="[^"]*"`), "");
  if (value === null) return without;
  return without.replace(/\s*\/?>$/, (end) => ` ${name}="${escaped(value)}"${end}`);
}

const ESCAPES: [string, string][] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#x27;"],
];

function escaped(text: string): string {
  return ESCAPES.reduce((done, [plain, coded]) => done.replaceAll(plain, coded), text);
}

function unescaped(text: string): string {
  return ESCAPES.reduceRight((done, [plain, coded]) => done.replaceAll(coded, plain), text);
}

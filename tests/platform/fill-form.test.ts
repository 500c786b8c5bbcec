import { expect, test } from "vitest";
import { fillForm } from "#app/platform/fill-form.ts";

const page = "/staff/things";
const fill = (html: string, fields: [string, string][], path = page) =>
  fillForm(html, { path, fields, page });

test("fields get back what was typed, and what markup it holds stays text", () => {
  const html = '<form method="post"><input name="a" value="old"/><textarea name="b">old</textarea></form>';
  const filled = fill(html, [
    ["a", '"><script>'],
    ["b", "</textarea>\nline & more"],
  ]);
  expect(filled).toContain('<input name="a" value="&quot;&gt;&lt;script&gt;"/>');
  expect(filled).toContain('<textarea name="b">\n&lt;/textarea&gt;\nline &amp; more</textarea>');
});

test("boxes, rounds and lists stand as they were sent, also those that were cleared", () => {
  const html =
    '<form method="post"><input type="checkbox" name="t" value="1" checked=""/><input type="checkbox" name="t" value="2"/>' +
    '<input type="radio" name="r" value="x"/><select name="s"><option value="a" selected="">A</option><option value="b">B</option></select></form>';
  const filled = fill(html, [
    ["t", "2"],
    ["r", "x"],
    ["s", "b"],
  ]);
  expect(filled).toContain('name="t" value="1"/>');
  expect(filled).toContain('name="t" value="2" checked=""/>');
  expect(filled).toContain('name="r" value="x" checked=""/>');
  expect(filled).toContain('<option value="a">A</option><option value="b" selected="">');
});

test("hidden fields and passwords are left alone", () => {
  const html =
    '<form method="post"><input type="hidden" name="h" value="own"/><input type="password" name="p"/></form>';
  expect(
    fill(html, [
      ["h", "other"],
      ["p", "secret"],
    ]),
  ).toBe(html);
});

test("of several forms the one that was sent is filled, and the folds around it are opened", () => {
  const other = '<form method="post" action="/staff/other"><input name="a"/></form>';
  const html = `${other}<details><summary>x</summary></details><details class="f"><form method="post"><input name="b"/></form></details>`;
  const filled = fill(html, [["b", "here"]]);
  expect(filled).toContain(`${other}<details><summary>x</summary></details><details class="f" open="">`);
  expect(filled).toContain('<input name="b" value="here"/>');
  expect(fill(html, [["a", "there"]], "/staff/other")).toContain('<input name="a" value="there"/>');
});

test("a page without that form stays as it is", () => {
  const html = '<form method="get"><input name="a"/></form>';
  expect(fill(html, [["a", "x"]])).toBe(html);
});

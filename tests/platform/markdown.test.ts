import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { markdownToPlainText, renderMarkdown } from "#app/platform/markdown.server.ts";
import { hostileMarkdown } from "../support/hostile-markdown.ts";

const TAGS = new Set("p br strong em ul ol li a h2 h3 h4 blockquote code".split(" "));

/** What is in the tree and not on the allow-list. */
function notAllowed(html: string): string[] {
  const wrong: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === "#comment" || node.nodeName === "#documentType") wrong.push(node.nodeName);
    if ("tagName" in node) {
      if (!TAGS.has(node.tagName)) wrong.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        const isLink = node.tagName === "a" && name === "href" && /^(?:https?:\/\/|mailto:)/i.test(value);
        if (!isLink) wrong.push(`${node.tagName} ${name}="${value}"`);
      }
    }
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return wrong;
}

test("ordinary Markdown keeps its structure", () => {
  expect(renderMarkdown("Hello **you** and *me*\n\n- a\n- b\n\n1. x\n\n> said\n\n`code`")).toBe(
    "<p>Hello <strong>you</strong> and <em>me</em></p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>x</li>\n</ol>\n" +
      "<blockquote>\n<p>said</p>\n</blockquote>\n<p><code>code</code></p>",
  );
});

test("headings begin at h2 and end at h4", () => {
  expect(renderMarkdown("# A\n\n## B\n\n### C\n\n###### D")).toBe(
    "<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n<h4>D</h4>",
  );
});

test("links go to http, https and mailto only, with no target", () => {
  expect(renderMarkdown('[a](https://example.org "t") [b](mailto:a@b.org)')).toBe(
    '<p><a href="https://example.org">a</a> <a href="mailto:a@b.org">b</a></p>',
  );
  expect(renderMarkdown("[a](ftp://example.org) [b](//example.org) [c](/x) [d](tel:1)")).not.toContain(
    "href",
  );
});

test.each(hostileMarkdown)("nothing but allowed nodes and attributes is left of %j", (payload) => {
  expect(notAllowed(renderMarkdown(payload))).toEqual([]);
  expect(notAllowed(renderMarkdown(`words ${payload} words\n\n- ${payload}\n\n> # ${payload}`))).toEqual([]);
});

test("the check sees what it is there for", () => {
  expect(notAllowed('<p onclick="x"><img src=x><a href="javascript:x">x</a><!-- c --></p>')).toHaveLength(5);
});

test("plain text has the words, the blocks and the addresses, and no marks", () => {
  expect(
    markdownToPlainText("# You said\n\nLights & *more* **lights**\nplease\n\n- one\n- two <b>2</b>\n\n> so"),
  ).toBe("You said\n\nLights & more lights\nplease\n\n- one\n- two 2\n\nso");
  expect(
    markdownToPlainText(
      "[our page](https://example.org/a?b=1&c=2) <https://example.org> [a@b.org](mailto:a@b.org)",
    ),
  ).toBe("our page (https://example.org/a?b=1&c=2) https://example.org a@b.org");
  expect(markdownToPlainText("&amp;lt; 1 < 2 \\<b\\>")).toBe("&lt; 1 < 2 <b>");
});

test("empty and odd input does not throw", () => {
  for (const source of [
    "",
    " \n",
    "\u0000",
    "\ud800",
    "[".repeat(2000),
    "> ".repeat(500),
    "*".repeat(5000),
  ]) {
    expect(notAllowed(renderMarkdown(source))).toEqual([]);
    expect(typeof markdownToPlainText(source)).toBe("string");
  }
});

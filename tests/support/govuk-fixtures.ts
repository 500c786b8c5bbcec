import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

type Parsed = DefaultTreeAdapterMap["childNode"];
type Shape = { tag: string; attributes: [string, string][]; children: (Shape | string)[] };

type AttributeOption = string | number | boolean | null | { value: string; optional?: boolean };
export type AttributeOptions = Record<string, AttributeOption>;

/** A part of a component as the fixtures describe it. */
export type PartOptions = { text?: string; html?: string; classes?: string; attributes?: AttributeOptions };

type Fixture<Options> = { name: string; options: Options; html: string };

const require = createRequire(import.meta.url);

/** Name of a fixture → why it is left out. */
export type LeftOut = Record<string, string>;

type ComponentFixtures<Options> = {
  component: string;
  render: (options: Options) => ReactElement;
  leftOut?: LeftOut;
};

/** One test for each fixture that govuk-frontend ships for the component, but those left out. */
export function testAgainstFixtures<Options>(given: ComponentFixtures<Options>) {
  const { component, render, leftOut = {} } = given;
  const fixtures = fixturesOf<Options>(component);
  for (const { name, options, html } of fixtures) {
    if (name in leftOut) continue;
    test(`${component} equals the fixture "${name}"`, () => {
      expect(shapesOf(renderToStaticMarkup(render(options)))).toEqual(shapesOf(html));
    });
  }
  test(`${component} leaves out only fixtures that exist`, () => {
    expect(fixtures.map((fixture) => fixture.name)).toEqual(expect.arrayContaining(Object.keys(leftOut)));
  });
}

function fixturesOf<Options>(component: string): Fixture<Options>[] {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  return JSON.parse(readFileSync(path, "utf8")).fixtures;
}

/** The markup without what carries no meaning: order of attributes and class names, white space. */
function shapesOf(html: string): (Shape | string)[] {
  return parseFragment(html).childNodes.flatMap(shapeOf);
}

function shapeOf(node: Parsed): (Shape | string)[] {
  if ("value" in node) {
    const text = node.value.replace(/\s+/g, " ").trim();
    return text === "" ? [] : [text];
  }
  if (!("tagName" in node)) return [];
  const attributes = node.attrs.map(({ name, value }): [string, string] => [name, sameMeaning(name, value)]);
  return [
    {
      tag: node.tagName,
      attributes: attributes.sort(([a], [b]) => a.localeCompare(b)),
      children: node.childNodes.flatMap(shapeOf),
    },
  ];
}

function sameMeaning(name: string, value: string): string {
  if (name !== "class") return value;
  return value.split(/\s+/).filter(Boolean).sort().join(" ");
}

/** The text of an option, or its HTML as React nodes: what a caller of the component would pass. */
export function content(option: { text?: string; html?: string } | undefined): ReactNode {
  return option?.html ? nodesOf(option.html) : option?.text;
}

/** A part with its look, as most components take it. */
export function part(option: PartOptions) {
  return { ...look(option), children: content(option) };
}

/** The class names and further attributes of a component or a part of one. */
export function look(option: { classes?: string; attributes?: AttributeOptions } | undefined) {
  return { className: option?.classes, attributes: propsOf(option?.attributes) };
}

/** The same markup as React nodes. */
export function nodesOf(html: string | undefined): ReactNode {
  if (!html) return undefined;
  return createElement(Fragment, {}, ...parseFragment(html).childNodes.map(nodeOf));
}

function nodeOf(node: Parsed): ReactNode {
  if ("value" in node) return node.value;
  if (!("tagName" in node)) return null;
  const given = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  if (node.tagName === "textarea") {
    const [text] = node.childNodes.map(nodeOf);
    return createElement("textarea", { ...propsOf(given), defaultValue: text });
  }
  return createElement(node.tagName, propsOf(given), ...node.childNodes.map(nodeOf));
}

const reactNames: Record<string, string> = {
  class: "className",
  for: "htmlFor",
  spellcheck: "spellCheck",
  autocomplete: "autoComplete",
  hreflang: "hrefLang",
  tabindex: "tabIndex",
  maxlength: "maxLength",
  checked: "defaultChecked",
  colspan: "colSpan",
  rowspan: "rowSpan",
};

/** Attributes by their HTML names as React props. */
export function propsOf(attributes: AttributeOptions | undefined) {
  const entries = Object.entries(attributes ?? {}).map(([name, option]) => {
    const value = typeof option === "object" && option !== null ? option.value : option;
    return [reactNames[name] ?? name, String(value)];
  });
  return Object.fromEntries(entries);
}

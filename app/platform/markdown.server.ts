import { Marked } from "marked";
import sanitizeHtml from "sanitize-html";

const marked = new Marked({ gfm: true, async: false });
const headings = { h1: "h2", h2: "h3", h3: "h4", h4: "h4", h5: "h4", h6: "h4" };
const allowed: sanitizeHtml.IOptions = {
  allowedTags: ["p", "br", "strong", "em", "ul", "ol", "li", "a", "h2", "h3", "h4", "blockquote", "code"],
  allowedAttributes: { a: ["href"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  transformTags: {
    ...headings,
    a: (tagName, { href = "" }) => ({
      tagName,
      attribs: /^(?:https?:\/\/|mailto:)/i.test(href) ? { href } : {},
    }),
  },
};

/**
 * HTML of a Markdown text, safe to put into a page: only the allow-listed elements (TRUST.md, script in Markdown),
 * links to http, https and mailto only. The page has the h1, so `#` becomes h2 and nothing goes below h4.
 */
export function renderMarkdown(source: string): string {
  return sanitizeHtml(marked.parse(source, { async: false }), allowed).trim();
}

/**
 * The words of a Markdown text without any marks, for mail, feeds and search: blocks a blank line apart, the
 * address of a link in brackets after its words.
 */
export function markdownToPlainText(source: string): string {
  const withBreaks = renderMarkdown(source)
    .replace(/<a href="([^"]*)">([^<]*)<\/a>/g, (_, address: string, words: string) =>
      linkInWords({ address, words }),
    )
    .replace(/<br \/>/g, "\n")
    .replace(/<\/(?:p|h[2-4]|blockquote|ul|ol)>\s*/g, "\n\n")
    .replace(/<li>/g, "- ")
    .replace(/<\/li>\s*/g, "\n");
  return decodeEntities(withBreaks.replace(/<[^>]*>/g, ""))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function linkInWords({ address, words }: { address: string; words: string }): string {
  return address.replace(/^(?:mailto:|https?:\/\/)/i, "") === words.replace(/^https?:\/\//i, "")
    ? words
    : `${words} (${address.replace(/^mailto:/i, "")})`;
}

/** The ones that marked and sanitize-html write; the ampersand last, so that nothing is decoded twice. */
function decodeEntities(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

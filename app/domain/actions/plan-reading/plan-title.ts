/** A title line without Markdown marks and the quotation marks around it. */
export function plainTitle(line: string): string {
  return line
    .replace(/^\s*#+\s*/, "")
    .replace(/[*_]{2}/g, "")
    .replace(/^["\u201c\s]+|["\u201d\s]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The years in a title ("2017/18", "2025-2030", "2026"), as written. */
export function periodOf(title: string | null): { text: string } | null {
  const found = /(?<!\d)(?:19|20)\d\d(?:\s*(?:[/\u2013-]|to)\s*(?:(?:19|20)\d\d|\d\d))?(?!\d)/.exec(
    title ?? "",
  );
  return found ? { text: found[0] } : null;
}

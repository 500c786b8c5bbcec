/**
 * Cutting by marking: what is marked in the words of an item becomes a line of the form that cuts. With the keyboard the
 * arrow keys mark word by word, Shift marks more, and Enter cuts. Without it the phrases are copied into the form.
 */

const CUT_ALREADY = "[…]";

const form = document.querySelector<HTMLElement>("[data-cut-form]");
const field = form?.querySelector("textarea");
const button = form?.querySelector<HTMLButtonElement>("[data-cut-button]");
const hint = form?.querySelector<HTMLElement>("[data-cut-hint]");
const status = form?.querySelector<HTMLElement>("[data-cut-status]");
const quotes = [...document.querySelectorAll<HTMLElement>("blockquote.words")];

/** The marked lines, as far as they are inside what was said, and where. */
function marked(): { quote: HTMLElement; lines: string[] } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const quote = quotes.find((one) => one.contains(range.startContainer));
  if (!quote) return null;
  if (!quote.contains(range.endContainer)) range.setEnd(quote, quote.childNodes.length);
  const lines = range
    .toString()
    .split(CUT_ALREADY)
    .flatMap((part) => part.split("\n"))
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 0 ? { quote, lines } : null;
}

/** @returns whether something was marked */
export function cutMarked(): boolean {
  const found = marked();
  if (!field || !found) return false;
  const before = field.value.split("\n").filter((line) => line.trim() !== "");
  const all = [...new Set([...before, ...found.lines])];
  field.value = all.join("\n");
  const details = field.closest("details");
  if (details) details.open = true;
  document.getSelection()?.removeAllRanges();
  if (status) {
    found.quote.after(status);
    status.textContent = `${status.dataset.words} ${all.join(" · ")}`;
  }
  return true;
}

function showButton(): void {
  const found = marked();
  if (!button) return;
  button.hidden = !found;
  if (found && found.quote.nextElementSibling !== button) found.quote.after(button);
}

const LONGEST_PAUSE = 4;

const lettersIn = (selection: Selection) => selection.toString().replace(/[^\p{L}\p{N}]/gu, "").length;

/** Moves what is marked by a word, or with Shift its end. A full stop and the end of a line are no words of their own. */
function markByWord(event: KeyboardEvent, quote: HTMLElement): void {
  const selection = document.getSelection();
  if (!selection) return;
  const isForward = (event.key === "ArrowRight") === (getComputedStyle(quote).direction === "ltr");
  if (!quote.contains(selection.anchorNode))
    selection.collapse(quote, isForward ? 0 : quote.childNodes.length);
  const before = event.shiftKey ? lettersIn(selection) : 0;
  for (let step = 0; step < LONGEST_PAUSE; step += 1) {
    if (!event.shiftKey) {
      if (isForward) selection.collapseToEnd();
      else selection.collapseToStart();
    }
    selection.modify("extend", isForward ? "forward" : "backward", "word");
    if (lettersIn(selection) !== before) return;
  }
}

function quoteKey(event: KeyboardEvent): void {
  const quote = event.currentTarget as HTMLElement;
  const marks = event.key === "ArrowRight" || event.key === "ArrowLeft";
  if (event.target !== quote || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!marks && !(event.key === "Enter" && marked())) return;
  event.preventDefault();
  if (marks) markByWord(event, quote);
  else cutMarked();
}

if (form && button && hint) {
  hint.hidden = false;
  for (const quote of quotes) {
    quote.tabIndex = 0;
    quote.setAttribute("aria-describedby", hint.id);
    quote.addEventListener("keydown", quoteKey);
  }
  document.addEventListener("selectionchange", showButton);
  // The click must not unmark what it is about.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", cutMarked);
}

import { cutMarked } from "./cut-marked.ts";
import "./look-again.ts";
import "./response-draft.ts";
import "./session-warning.ts";

/**
 * Keys for the triage desk. Which key goes to which element is in the page (`data-key`), so that the list of keys that
 * people read is the one that works. Everything here can be done without it.
 */

const STORED = "desk-keys";

const isOff = () => localStorage.getItem(STORED) === "off";

/** Single keys never fire while somebody types (WCAG 2.1.4). A box to tick is no field to type in. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "submit"].includes(target.type);
  return target.isContentEditable || target.matches("textarea, select");
}

function press(element: HTMLElement): void {
  element.scrollIntoView({ block: "nearest" });
  if (element instanceof HTMLDetailsElement) {
    element.open = true;
    element.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus();
  } else if (element.dataset.keyDoes === "focus" || element.matches("select, textarea, [type=search]")) {
    element.focus();
    if (element instanceof HTMLInputElement && element.type === "search") element.select();
  } else element.click();
}

function keyPressed(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
  if (isOff() || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  const element = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
  if (!element?.checkVisibility?.()) return;
  event.preventDefault();
  if (event.key === "c") cutMarked();
  press(element);
}

/** "Keys" opens the list over the page; with the script off, or another window wanted, it is a page. */
function openDialog(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest<HTMLElement>("[data-dialog]");
  const dialog = link && document.getElementById(link.dataset.dialog ?? "");
  if (!(dialog instanceof HTMLDialogElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  dialog.showModal();
}

function showSwitches(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-keys-switch]")) {
    const name = () => {
      button.textContent = (isOff() ? button.dataset.wordsOn : button.dataset.wordsOff) ?? "";
    };
    button.hidden = false;
    button.addEventListener("click", () => {
      localStorage.setItem(STORED, isOff() ? "on" : "off");
      name();
    });
    name();
  }
}

/** A reason that is chosen puts its ready sentence into the field, unless somebody has typed there. */
function offerSentence(event: Event): void {
  const { form, dataset } = event.target as HTMLInputElement;
  const field = form?.querySelector<HTMLTextAreaElement>("[data-sentence-field]");
  if (!field || !dataset?.sentence) return;
  if (field.value !== "" && field.value !== field.dataset.offered) return;
  field.value = dataset.sentence;
  field.dataset.offered = dataset.sentence;
}

document.addEventListener("change", offerSentence);
document.addEventListener("keydown", keyPressed);
document.addEventListener("click", openDialog);
showSwitches();
document.querySelector<HTMLElement>("[data-focus-first]")?.focus({ preventScroll: true });

import { ExitThisPage } from "govuk-frontend";

/** Milliseconds that our own server has to lead away before the page goes by itself. */
const PATIENCE = 1500;

/**
 * The quick exit. What was on the page is taken out of it and its place in the browser's history is given to the page
 * that opens instead, so that going back does not show it.
 */
export class LeaveAtOnce extends ExitThisPage {
  override exitPage(): void {
    document.querySelector("main")?.remove();
    document.body.classList.add("govuk-exit-this-page-hide-content");
    this.$overlay = document.createElement("div");
    this.$overlay.className = "govuk-exit-this-page-overlay";
    this.$overlay.setAttribute("role", "alert");
    document.body.append(this.$overlay);
    this.$overlay.textContent = this.i18n.t("activated");
    location.replace(this.$button.href);
    const away = this.$root.dataset.away;
    if (away) setTimeout(() => location.replace(away), PATIENCE);
  }
}

/** A form that browsers may not keep is emptied when its page is left, also where they keep the whole page. */
export function emptyFormsOnLeaving(): void {
  addEventListener("pagehide", () => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[autocomplete=off]")) form.reset();
  });
}

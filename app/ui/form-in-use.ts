/** A form behind a signed link says, once, that somebody began to use it: opening the address alone is done by mail scanners. */
export function sayThatItIsUsed(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-used]")) {
    const path = form.dataset.used ?? "";
    form.addEventListener("input", () => void fetch(path, { method: "POST" }).catch(() => null), {
      once: true,
    });
  }
}

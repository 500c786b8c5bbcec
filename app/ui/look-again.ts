/** A page that says how far something is looks again every two seconds until there is nothing left to wait for. */

const EVERY = 2000;

async function lookAgain(place: HTMLElement): Promise<void> {
  const answer = await fetch(place.dataset.lookAgain ?? "", { headers: { accept: "text/html" } }).catch(
    () => null,
  );
  if (!answer?.ok) return wait(place);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.querySelector<HTMLElement>("[data-look-again]");
  if (!found) return location.reload();
  place.replaceChildren(...found.childNodes);
  wait(place);
}

function wait(place: HTMLElement): void {
  setTimeout(() => lookAgain(place), EVERY);
}

for (const place of document.querySelectorAll<HTMLElement>("[data-look-again]")) wait(place);

/**
 * Keeps what is typed to a response while one types, and shows it as everyone would see it. The address keeps and shows in
 * one; with the script off a button does the same.
 */
const AFTER_TYPING = 1200;
/** After an answer that was none, for as long as the page is open. */
const ONCE_MORE = 10_000;

/** @returns whether it is worth trying again: the server did not answer, or answered that it could not */
async function keepAndShow(form: HTMLFormElement, shown: Element): Promise<boolean> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  // A session that has ended answers with the sign-in page: what is typed is kept by sending the form itself.
  const answer = await fetch(form.dataset.draft ?? "", {
    ...{ method: "POST", body, redirect: "manual" },
    // A page that is closed meanwhile has sent it all the same; a longer text is only sent while the page is open.
    keepalive: body.toString().length < LONGEST_LAST_WORDS,
  }).catch(() => null);
  if (!answer?.ok) return answer === null || answer.status >= 500;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.querySelector<HTMLElement>("[data-draft-shown]");
  if (!found) return false;
  shown.replaceChildren(...found.childNodes);
  const address = found.dataset.draftAddress;
  if (address) history.replaceState(history.state, "", address);
  return false;
}

/** What a browser sends for a page that is closed: 64 KB of it and its fields. */
const LONGEST_LAST_WORDS = 60_000;

function keepWhileTyping(form: HTMLFormElement, shown: Element): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  const wait = (time: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, time);
  };
  const keep = () => {
    clearTimeout(waiting);
    waiting = undefined;
    // One after the other, so that an older text never comes last.
    last = last.then(async () => {
      if ((await keepAndShow(form, shown)) && waiting === undefined) wait(ONCE_MORE);
    });
  };
  form.addEventListener("input", () => wait(AFTER_TYPING));
  form.addEventListener("submit", () => clearTimeout(waiting));
  // Whoever goes to another window may never come back to this one.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && waiting !== undefined) keep();
  });
}

const typedForm = document.querySelector<HTMLFormElement>("form[data-draft]");
const shownAs = document.querySelector("[data-draft-shown]");
if (typedForm && shownAs) keepWhileTyping(typedForm, shownAs);

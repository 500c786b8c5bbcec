/**
 * Keeps what is typed to a response while one types, and shows it as everyone would see it. The address keeps and shows in
 * one; with the script off a button does the same.
 */
const AFTER_TYPING = 1200;

async function keepAndShow(form: HTMLFormElement, shown: Element): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  // A session that has ended answers with the sign-in page: what is typed is kept by sending the form itself.
  const answer = await fetch(form.dataset.draft ?? "", { method: "POST", body, redirect: "error" }).catch(
    () => null,
  );
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.querySelector("[data-draft-shown]");
  if (found) shown.replaceChildren(...found.childNodes);
}

function keepWhileTyping(form: HTMLFormElement, shown: Element): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    // One after the other, so that an older text never comes last.
    waiting = setTimeout(() => {
      last = last.then(() => keepAndShow(form, shown));
    }, AFTER_TYPING);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
}

const typedForm = document.querySelector<HTMLFormElement>("form[data-draft]");
const shownAs = document.querySelector("[data-draft-shown]");
if (typedForm && shownAs) keepWhileTyping(typedForm, shownAs);

/**
 * Warns two minutes before somebody who is writing is signed out. Without it nothing is lost either: what is sent too
 * late is kept for after signing in (app/server/keep-typed.ts).
 */
const WARN_SECONDS = 120;

async function staySignedIn(): Promise<number> {
  const answer = await fetch("/staff/session", { method: "POST", redirect: "manual" }).catch(() => null);
  if (!answer?.ok) return 0;
  const { secondsLeft } = await answer.json();
  return typeof secondsLeft === "number" ? secondsLeft : 0;
}

function warn(dialog: HTMLDialogElement): void {
  const others = [...document.querySelectorAll<HTMLDialogElement>("dialog[open]")];
  for (const other of others) other.close();
  dialog.showModal();
}

function watch(dialog: HTMLDialogElement): void {
  const plan = (secondsLeft: number) =>
    setTimeout(() => warn(dialog), Math.max(0, secondsLeft - WARN_SECONDS) * 1000);
  dialog.querySelector("[data-session-stay]")?.addEventListener("click", async () => {
    const secondsLeft = await staySignedIn();
    dialog.close();
    // Of the last minutes of a long day nothing can be added: it is said once.
    if (secondsLeft > WARN_SECONDS) plan(secondsLeft);
  });
  plan(Number(dialog.dataset.sessionSeconds));
}

const dialog = document.getElementById("session-warning");
if (dialog instanceof HTMLDialogElement && document.querySelector('main form[method="post"]')) watch(dialog);

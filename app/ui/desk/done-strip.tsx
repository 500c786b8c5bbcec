import type { TextKey } from "#app/platform/texts.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { onKey } from "./desk-keys.ts";

export type DoneOnDesk = {
  text: TextKey;
  /** For "Undo"; null where there is nothing to take back. */
  batch: string | null;
  several: { changed: number; left: number } | null;
  /** The queue that one goes back to. */
  query: string;
};

/** What has just been done, in one line, with the way back. The script moves the focus here. */
export function DoneStrip({ text, batch, several, query }: DoneOnDesk) {
  const { say } = useTexts();
  return (
    <div className="done-strip" role="status" tabIndex={-1} data-focus-first="">
      <span>{several ? say("triage.desk.severalDone", several) : say(text)}</span>
      {batch ? (
        <form method="post" action={`/staff/triage/undo${query}`}>
          <input type="hidden" name="batch" value={batch} />
          <button type="submit" className="done-strip__undo" {...onKey("u")}>
            {say("triage.desk.undo")}
          </button>
        </form>
      ) : null}
    </div>
  );
}

import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DESK_KEYS } from "./desk-keys.ts";

/** What each key does. The button that switches them off is shown by the script, without which there are none. */
export function KeysList() {
  const { say, t } = useTexts();
  return (
    <>
      <p className="govuk-body">{say("triage.keys.intro")}</p>
      <Table
        className="table--dense keys"
        head={[{ children: say("triage.keys.key") }, { children: say("triage.keys.does") }]}
        rows={DESK_KEYS.map(({ key, does }) => [{ children: <kbd>{key}</kbd> }, { children: say(does) }])}
      />
      <button
        type="button"
        className="govuk-button govuk-button--secondary button--small"
        hidden
        data-keys-switch=""
        data-words-off={t("triage.keys.off")}
        data-words-on={t("triage.keys.on")}
      >
        {say("triage.keys.off")}
      </button>
    </>
  );
}

/** The same list over the desk; the script opens it, the link below the queue leads to it as a page. */
export function KeysDialog() {
  const { say } = useTexts();
  return (
    <dialog className="keys-dialog" id="keys" aria-labelledby="keys-title">
      <h2 className="govuk-heading-m" id="keys-title">
        {say("triage.keys.title")}
      </h2>
      <KeysList />
      <form method="dialog">
        <button className="govuk-button button--small" type="submit">
          {say("triage.keys.close")}
        </button>
      </form>
    </dialog>
  );
}

import type { ToldEntry } from "#app/domain/insights/told-entries.server.ts";
import type { TextKey, Texts } from "#app/platform/texts.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { nameOfLanguage } from "#app/ui/translations/language-name.ts";

/** Which closed list the reason of a kind is from; of the others the sentence says enough. */
const REASON_LISTS: { [kind in ToldEntry["kind"]]?: string } = {
  "item.reopened": "reopen",
  "case.opened": "caseOpened",
  "case.closed": "case",
  "item.withdrawn": "withdrawal",
  "item.ungrouped": "group",
  "item.redacted": "redaction",
  "item.originalRead": "originalRead",
  "receipt.reissued": "receipt",
  "contact.revealed": "contact",
  "partner.contactRevealed": "partnerContact",
};

/** One line of the ledger: who did what, why, and where the item moved. */
export function EntrySentence({ entry }: { entry: ToldEntry }) {
  const texts = useTexts();
  const { say, t } = texts;
  const who = entry.staffName ?? t(`ledger.actor.${entry.actor}`);
  const reason = reasonOf(entry, texts);
  const kind = entry.details.passId && entry.kind === "item.received" ? "staff.day.received" : null;
  const from = entry.from ? t(`disposition.short.${entry.from}`) : "";
  const to = entry.to ? t(`disposition.short.${entry.to}`) : "";
  return (
    <>
      {say(kind ?? `ledger.kind.${entry.kind}`, { who, from, to, ...wordedDetails(entry, texts) })}
      {reason ? ` ${t("ledger.reason", { reason })}` : null}
    </>
  );
}

/** Codes of closed lists as people read them. */
function wordedDetails({ kind, details }: ToldEntry, { t, language }: Texts): ToldEntry["details"] {
  const worded = { ...details };
  const lists = {
    influence: "influence",
    channel: "channel",
    role: "role",
    hint: "triage.hint.kind",
    kind: kind.startsWith("translation.") ? "staff.translations.kind" : "disposition.short",
  } as const;
  for (const [name, list] of Object.entries(lists)) {
    const code = details[name];
    if (typeof code === "string") worded[name] = t(`${list}.${code}` as TextKey);
  }
  if (typeof details.outcome === "string")
    worded.outcome = t(`triage.objection.outcome.${details.outcome}` as TextKey);
  if (typeof details.language === "string") worded.language = nameOfLanguage(details.language, language);
  return worded;
}

function reasonOf({ kind, reason, details }: ToldEntry, { t }: Texts): string | null {
  const list = kind === "item.closed" ? String(details.kind) : REASON_LISTS[kind];
  return reason && list ? t(`reason.${list}.${reason}` as TextKey) : null;
}

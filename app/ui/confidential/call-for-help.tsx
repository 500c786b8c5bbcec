import type { SupportOrganisation } from "#app/domain/operator/support-organisations.server.ts";
import { SupportList } from "#app/ui/help/support-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Whom to call in danger: first on the page, because nobody here can send help. */
export function CallForHelp({ organisations }: { organisations: SupportOrganisation[] }) {
  const { saySafely } = useTexts();
  const urgent = organisations.filter(({ kind }) => kind === "emergency");
  if (urgent.length === 0) return <p className="govuk-body">{saySafely("helpNow.none")}</p>;
  return <SupportList heading={saySafely("confidential.danger")} isUrgent organisations={urgent} />;
}

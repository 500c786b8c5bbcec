import { may } from "#app/domain/staff/permissions.ts";
import type { PassageKind } from "#app/domain/translations/passage.ts";
import { usePage } from "#app/ui/page-context.tsx";

type TranslateLinkProps = {
  kind: PassageKind;
  /** Without one nothing of it is public. */
  subjectId: string | undefined;
};

/** To the languages of one thing, for those who may translate. */
export function TranslateLink({ kind, subjectId }: TranslateLinkProps) {
  const { texts, staff } = usePage();
  if (!subjectId || !staff || !may(staff, "translations.write")) return null;
  return (
    <a className="govuk-link" href={`/staff/translations/${kind}/${subjectId}`}>
      {texts.say("staff.translations.translate")}
    </a>
  );
}

import { usePage } from "#app/ui/page-context.tsx";

/** What somebody must know before they believe the page: it is a demonstration, or nobody has checked the translation. */
export function SiteNotes() {
  const { texts, settings } = usePage();
  const isDemo = Boolean(settings?.isDemo);
  if (!isDemo && !texts.isDraft) return null;
  return (
    <section aria-label={texts.t("layout.notes")}>
      {isDemo ? <p className="demo-note">{texts.say("layout.demo")}</p> : null}
      {texts.isDraft ? <p className="draft-note">{texts.say("layout.draft")}</p> : null}
    </section>
  );
}

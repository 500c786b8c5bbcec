import { usePage } from "#app/ui/page-context.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";

const HELP = [
  { path: "/promises", text: "nav.promises" },
  { path: "/help/contact", text: "footer.contact" },
  { path: "/help/easy-read", text: "help.easyRead.title" },
  { path: "/help/under-18", text: "help.under18.title" },
  { path: "/help/how-we-use", text: "footer.howWeUse" },
  { path: "/help/privacy", text: "footer.privacy" },
  { path: "/help/accessibility", text: "footer.accessibility" },
  { path: "/help/cookies", text: "footer.cookies" },
] as const;

export function SiteFooter() {
  const { texts, settings } = usePage();
  if (!settings) return null;
  const { operatorName, operatorKind } = settings.identity;
  return (
    <footer className="site-footer">
      <div className="govuk-width-container">
        <ul className="site-footer__links">
          {HELP.map(({ path, text }) => (
            <li key={path}>
              <a href={texts.href(path)}>{texts.say(text)}</a>
            </li>
          ))}
        </ul>
        <p className="site-footer__who">{texts.say("footer.runBy", { name: operatorName })}</p>
        {operatorKind ? (
          <p
            className="site-footer__kind"
            {...foreign({ language: settings.languages.default }, texts.language)}
          >
            {operatorKind}
          </p>
        ) : null}
      </div>
    </footer>
  );
}

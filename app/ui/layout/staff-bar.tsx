import { usePage } from "#app/ui/page-context.tsx";

/** Pages that partners and trustees open by a link: nothing there is for staff. */
const FOR_GUESTS = /^\/(?:answer|facts|reading)\b/;

/** Whose site it is, that this side is not public, and who is signed in. */
export function StaffBar() {
  const { texts, settings, staff, path } = usePage();
  const name = settings?.identity.campaignName ?? texts.t("staff.frame.name");
  return (
    <header className="app-staff-bar">
      <div className="app-staff-bar__inner govuk-width-container">
        <span className="app-staff-bar__site">
          {staff ? (
            <a className="govuk-link app-staff-bar__name" href="/staff">
              {name}
            </a>
          ) : (
            <span className="app-staff-bar__name">{name}</span>
          )}
          {FOR_GUESTS.test(path) ? null : (
            <span className="app-staff-bar__mark">{texts.say("staff.frame.mark")}</span>
          )}
          {settings?.isDemo ? (
            <span className="app-staff-bar__mark">{texts.say("layout.demoMark")}</span>
          ) : null}
        </span>
        {staff ? (
          <form className="app-staff-bar__who" method="post" action="/staff/sign-out">
            <span>{texts.say("staff.frame.signedInAs", { name: staff.name })}</span>
            <a className="app-staff-bar__button" href="/staff/account">
              {texts.say("staff.account.link")}
            </a>
            <button className="app-staff-bar__button" type="submit">
              {texts.say("staff.frame.signOut")}
            </button>
          </form>
        ) : null}
      </div>
    </header>
  );
}

import type { ReactNode } from "react";
import type { LanguageChoice } from "#app/domain/operator/offered-languages.server.ts";
import type { RegionChoices } from "#app/platform/region-choices.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { LanguageNavigation } from "#app/ui/govuk/language-navigation.tsx";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { AreasField } from "./areas-field.tsx";
import { ContactsFields } from "./contacts-fields.tsx";
import { FirstAdministratorFields } from "./first-administrator-fields.tsx";
import { IdentityFields } from "./identity-fields.tsx";
import { LanesFields } from "./lanes-fields.tsx";
import { LanguagesFields } from "./languages-fields.tsx";
import { PromisesFields } from "./promises-fields.tsx";
import { RegionFields } from "./region-fields.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";
import { SupportFields } from "./support-fields.tsx";

/** Enough for a first day; the settings page has more. */
const SUPPORT_ROWS = 5;

type FirstRunFormProps = SectionFieldsProps & {
  title: string;
  secret: string;
  otpauthUri: string;
  languages: LanguageChoice[];
  region: RegionChoices;
};

export function FirstRunForm(props: FirstRunFormProps) {
  const { title, typed, errors, languages, region, secret, otpauthUri } = props;
  const { path, texts } = usePage();
  const { say, href } = texts;
  const fields = { typed, errors };
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <FormErrors errors={errors} />
        <PageLanguages />
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body-l">{say("firstRun.intro")}</p>
        {errors ? <p className="govuk-body">{say("firstRun.again")}</p> : null}
        <form method="post" action={href(path)} encType="multipart/form-data" noValidate>
          <Part id="identity" title="settings.identity.title">
            <IdentityFields {...fields} />
          </Part>
          <Part id="contacts" title="settings.contacts.title">
            <ContactsFields {...fields} />
          </Part>
          <Part id="languages" title="settings.languages.title">
            <LanguagesFields {...fields} choices={languages} />
          </Part>
          <Part id="lanes" title="settings.lanes.title">
            <LanesFields {...fields} />
          </Part>
          <Part id="areas-part" title="settings.areas.title">
            <AreasField {...fields} />
          </Part>
          <Part id="support" title="settings.support.title">
            <SupportFields {...fields} rows={SUPPORT_ROWS} />
          </Part>
          <Part id="region" title="settings.region.title">
            <RegionFields {...fields} choices={region} />
          </Part>
          <Part id="promises" title="settings.promises.title">
            <PromisesFields {...fields} />
          </Part>
          <Part id="administrator" title="firstRun.admin.title">
            <FirstAdministratorFields {...fields} secret={secret} otpauthUri={otpauthUri} />
          </Part>
          <Part id="keys" title="firstRun.keys.title">
            <Keys />
          </Part>
          <Button preventDoubleClick>{say("firstRun.button")}</Button>
        </form>
      </div>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: TextKey; children: ReactNode }) {
  const { say } = useTexts();
  return (
    <section className="first-run__part" aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        {say(title)}
      </h2>
      {children}
    </section>
  );
}

function PageLanguages() {
  const { texts, languages } = usePage();
  if (languages.length < 2) return null;
  const items = languages.map(({ code, name, href, current }) => ({
    lang: code,
    children: name,
    href,
    current,
  }));
  return <LanguageNavigation label={texts.t("firstRun.language")} items={items} />;
}

function Keys() {
  const { t, say } = useTexts();
  return (
    <>
      <p className="govuk-body">{say("firstRun.keys.words")}</p>
      <WarningText iconFallbackText={t("firstRun.keys.warning")}>{say("firstRun.keys.lost")}</WarningText>
    </>
  );
}

import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { FileUpload } from "#app/ui/govuk/file-upload.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";
import { TextField } from "./text-field.tsx";

/** @param logoFileId the logo that is shown now; the first-run page has none */
export function IdentityFields({
  typed,
  errors,
  logoFileId,
}: SectionFieldsProps & { logoFileId?: string | null }) {
  const { say } = useTexts();
  const fields = { typed, errors };
  return (
    <>
      <TextField {...fields} name="operatorName" label="settings.identity.operatorName" />
      <TextField
        {...fields}
        name="operatorKind"
        label="settings.identity.operatorKind"
        hint="settings.identity.operatorKindHint"
        isOptional
      />
      <TextField
        {...fields}
        name="campaignName"
        label="settings.identity.campaignName"
        hint="settings.identity.campaignNameHint"
      />
      <TextField {...fields} name="tagline" label="settings.identity.tagline" isOptional />
      <TextField
        {...fields}
        name="brandColour"
        type="color"
        className="colour-input"
        label="settings.identity.brandColour"
        hint="settings.identity.brandColourHint"
      />
      {logoFileId ? <PresentLogo logoFileId={logoFileId} /> : null}
      <LogoUpload errors={errors} />
      {logoFileId ? (
        <Checkboxes
          name="removeLogo"
          items={[{ value: "yes", children: say("settings.identity.removeLogo") }]}
        />
      ) : null}
    </>
  );
}

function PresentLogo({ logoFileId }: { logoFileId: string }) {
  const { t } = useTexts();
  return (
    <p className="govuk-body">
      <img src={`/logo?v=${logoFileId}`} alt={t("settings.identity.logoNow")} height="64" />
    </p>
  );
}

function LogoUpload({ errors }: Pick<SectionFieldsProps, "errors">) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <FileUpload
      name="logo"
      accept="image/png,image/jpeg,image/webp"
      label={{ children: say("settings.optional", { label: t("settings.identity.logo") }) }}
      hint={{ children: say("settings.identity.logoHint") }}
      errorMessage={errorAt("logo")}
    />
  );
}

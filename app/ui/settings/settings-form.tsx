import type { ReactNode } from "react";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";

type SettingsPageProps = {
  title: string;
  errors?: FieldErrors | undefined;
  done?: TextKey | undefined;
  children: ReactNode;
};

/** The page of one section of the settings. */
export function SettingsPage({ title, errors, done, children }: SettingsPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame done={done} back={{ href: "/staff/settings", text: say("settings.back") }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={errors} />
          <h1 className="govuk-heading-l">{title}</h1>
          {children}
        </div>
      </div>
    </StaffFrame>
  );
}

type SettingsFormProps = SettingsPageProps & { hasFile?: boolean };

/** A section whose fields are sent as one form. */
export function SettingsForm({ hasFile = false, children, ...page }: SettingsFormProps) {
  const { say } = useTexts();
  return (
    <SettingsPage {...page}>
      <form method="post" noValidate encType={hasFile ? "multipart/form-data" : undefined}>
        {children}
        <Button preventDoubleClick>{say("settings.save")}</Button>
      </form>
    </SettingsPage>
  );
}

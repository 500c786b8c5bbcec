import { ROLES } from "#app/domain/staff/permissions.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { NotificationBanner } from "#app/ui/govuk/notification-banner.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "./form-errors.tsx";
import { TextToCopy } from "./text-to-copy.tsx";

type InviteFormProps = {
  title: string;
  errors?: FieldErrors | undefined;
  typed?: { email: string; role: string } | undefined;
  /** The link is known only now: only its hash is stored. */
  invited?: { email: string; link: string } | undefined;
};

/** The heading of the page, what came of the form, and the form. */
export function InviteForm({ title, errors, typed, invited }: InviteFormProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const roles = ROLES.map((role) => ({ value: role, text: t(`role.${role}`) }));
  return (
    <>
      <FormErrors errors={errors} />
      {invited ? <Invited {...invited} /> : null}
      <h1 className="govuk-heading-l">{title}</h1>
      <form className="panel" method="post" noValidate>
        <h2 className="govuk-heading-m">{say("staff.invite.heading")}</h2>
        <Input
          name="email"
          type="email"
          label={{ children: say("staff.invite.email") }}
          errorMessage={errorAt("email")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed?.email}
          className="govuk-!-width-two-thirds"
        />
        <Select
          name="role"
          label={{ children: say("staff.invite.role") }}
          hint={{ children: say("staff.invite.roleHint") }}
          errorMessage={errorAt("role")}
          items={[{ value: "", text: t("staff.invite.choose") }, ...roles]}
          value={typed?.role}
        />
        <Button preventDoubleClick>{say("staff.invite.button")}</Button>
      </form>
    </>
  );
}

function Invited({ email, link }: { email: string; link: string }) {
  const { say } = useTexts();
  return (
    <NotificationBanner
      type="success"
      title={say("staff.frame.done")}
      heading={say("staff.invite.done", { email })}
    >
      <p className="govuk-body">{say("staff.invite.send")}</p>
      <TextToCopy label={say("staff.invite.link")} text={link} />
    </NotificationBanner>
  );
}

import { type NamedKind, namesAddress } from "#app/domain/names/named-kinds.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { TextField } from "#app/ui/settings/text-field.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { IntoField, type OtherName } from "./into-field.tsx";
import { PLACES, wholeName } from "./name-texts.ts";

type NamePageProps = {
  title: string;
  kind: NamedKind;
  name: { id: string; name: string; town: string | null; count: number; retiredAt: Date | string | null };
  others: OtherName[];
  done: TextKey | undefined;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** One name: how often it is used, and everything that can be done about it. */
export function NamePage({ kind, name, others, done, errors, typed }: NamePageProps) {
  const { say } = useTexts();
  const counted = { count: name.count };
  return (
    <StaffFrame
      done={errors ? undefined : done}
      back={{ href: namesAddress(kind), text: say(`settings.${PLACES[kind]}.title`) }}
    >
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={errors} />
          <h1 className="govuk-heading-l">{wholeName(name)}</h1>
          <p className="govuk-body">
            {say(kind === "venue" ? "staff.names.eventCount" : "staff.names.itemCount", counted)}
          </p>
          <RenameForm name={name} errors={errors} typed={typed} />
          {others.length > 0 ? <MergeForm kind={kind} name={name} others={others} /> : null}
          <Retirement kind={kind} name={name} />
        </div>
      </div>
    </StaffFrame>
  );
}

function RenameForm({ name, errors, typed = {} }: Pick<NamePageProps, "name" | "errors" | "typed">) {
  const { say } = useTexts();
  const values = { name: name.name, town: name.town ?? "", ...typed };
  return (
    <form method="post" noValidate>
      <TextField
        typed={values}
        errors={errors}
        name="name"
        label="staff.names.name"
        hint="staff.names.nameHint"
      />
      {name.town === null ? null : (
        <TextField typed={values} errors={errors} name="town" label="staff.names.town" />
      )}
      <Button preventDoubleClick>{say("staff.names.rename")}</Button>
    </form>
  );
}

function MergeForm({ kind, name, others }: Pick<NamePageProps, "kind" | "name" | "others">) {
  const { say } = useTexts();
  return (
    <form method="get" action={`${namesAddress(kind, name.id)}/merger`}>
      <h2 className="govuk-heading-m">{say("staff.names.merge")}</h2>
      <IntoField others={others} />
      <Button variant="secondary">{say("staff.names.mergeLook")}</Button>
    </form>
  );
}

function Retirement({ kind, name }: Pick<NamePageProps, "kind" | "name">) {
  const { say } = useTexts();
  const address = `${namesAddress(kind, name.id)}/retirement`;
  if (name.retiredAt)
    return (
      <form method="post" action={`${address}/end`}>
        <h2 className="govuk-heading-m">{say("staff.names.isRetired")}</h2>
        <p className="govuk-body">{say("staff.names.takeBackHint")}</p>
        <Button variant="secondary" preventDoubleClick>
          {say("staff.names.takeBack")}
        </Button>
      </form>
    );
  return (
    <form method="post" action={address}>
      <h2 className="govuk-heading-m">{say("staff.names.retireTitle")}</h2>
      <p className="govuk-body">{say("staff.names.retireHint")}</p>
      <Button variant="secondary" preventDoubleClick>
        {say("staff.names.retire")}
      </Button>
    </form>
  );
}

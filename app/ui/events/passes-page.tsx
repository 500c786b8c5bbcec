import type { DayPassOnList } from "#app/domain/events/day-pass/day-passes.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { NotificationBanner } from "#app/ui/govuk/notification-banner.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { QrCode } from "#app/ui/staff/qr-code.tsx";
import { TextToCopy } from "#app/ui/staff/text-to-copy.tsx";

type Made = { name: string; link: string; pin: string };

type PassesPageProps = {
  title: string;
  event: { id: string; name: string; isPractice: boolean };
  /** The last days that may be chosen. */
  days: { value: string; text: string }[];
  passes: DayPassOnList[];
  isEnded: boolean;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
  made?: Made | undefined;
};

export function PassesPage({ title, event, days, passes, isEnded, errors, typed, made }: PassesPageProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame
      isPractice={event.isPractice}
      done={isEnded && !errors && !made ? "staff.pass.ended" : undefined}
      back={{ href: `/staff/events/${event.id}`, text: event.name }}
    >
      <FormErrors errors={errors} />
      {made ? <MadePass made={made} event={event.name} /> : null}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.pass.intro")}</p>
      <form method="post" noValidate>
        <Input
          name="name"
          label={{ children: say("staff.pass.name") }}
          hint={{ children: say("staff.pass.nameHint") }}
          errorMessage={errorAt("name")}
          autoComplete="off"
          className="govuk-!-width-two-thirds"
          value={typed?.name}
        />
        <Select
          name="lastDay"
          label={{ children: say("staff.pass.lastDay") }}
          errorMessage={errorAt("lastDay")}
          items={days}
          value={typed?.lastDay ?? days[0]?.value}
        />
        <Button preventDoubleClick>{say("staff.pass.make")}</Button>
      </form>
      <PassTable passes={passes} eventId={event.id} />
    </StaffFrame>
  );
}

/** Link and PIN are known only now: only their hashes are stored. */
function MadePass({ made, event }: { made: Made; event: string }) {
  const { t, say } = useTexts();
  return (
    <NotificationBanner
      type="success"
      title={say("staff.frame.done")}
      heading={say("staff.pass.made", { name: made.name, event })}
    >
      <p className="govuk-body">{say("staff.pass.once")}</p>
      <TextToCopy label={say("staff.pass.link")} text={made.link} />
      <p className="govuk-body">
        {say("staff.pass.pin")} <strong translate="no">{made.pin}</strong>
      </p>
      <QrCode data={made.link} label={t("staff.pass.qr")} />
    </NotificationBanner>
  );
}

function PassTable({ passes, eventId }: { passes: DayPassOnList[]; eventId: string }) {
  const { t, say, date } = useTexts();
  if (passes.length === 0) return null;
  const columns = ["name", "until", "typed", "state"] as const;
  return (
    <Table
      caption={t("staff.pass.list")}
      captionClassName="govuk-table__caption--m"
      stackOnPhone
      firstCellIsHeader
      head={columns.map((column) => ({ children: t(`staff.pass.column.${column}`) }))}
      rows={passes.map(({ id, name, expiresAt, typed, isOpen }) => [
        { children: name },
        { children: date(new Date(expiresAt.getTime() - 1)) },
        { children: String(typed) },
        {
          children: isOpen ? (
            <form method="post" action={`/staff/events/${eventId}/passes/${id}/end`}>
              <Button variant="secondary" className="govuk-!-margin-bottom-0">
                {say("staff.pass.end")}
                <span className="govuk-visually-hidden">: {name}</span>
              </Button>
            </form>
          ) : (
            say("staff.pass.over")
          ),
        },
      ])}
    />
  );
}

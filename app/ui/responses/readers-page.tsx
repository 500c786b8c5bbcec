import type { ReaderLinkForStaff } from "#app/domain/responses/reader-links/reader-links.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { NotificationBanner } from "#app/ui/govuk/notification-banner.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { TextToCopy } from "#app/ui/staff/text-to-copy.tsx";
import { responseAddress } from "./staff-done.ts";

type Made = { name: string; link: string; isSent: boolean; isRefused: boolean };

type ReadersPageProps = {
  title: string;
  response: { id: string; title: string; isPractice: boolean };
  links: ReaderLinkForStaff[];
  canMail: boolean;
  isEnded: boolean;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
  made?: Made | undefined;
};

/** Asking a trustee to be the second reader of one wording, and what those who were asked have answered. */
export function ReadersPage(props: ReadersPageProps) {
  const { title, response, links, canMail, isEnded, errors, typed, made } = props;
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <StaffFrame
      isPractice={response.isPractice}
      done={isEnded && !errors && !made ? "staff.readers.ended" : undefined}
      back={{ href: responseAddress(response.id), text: say("staff.responses.items.back") }}
    >
      <FormErrors errors={errors} />
      {made ? <MadeLink made={made} /> : null}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{response.title}</p>
      <p className="govuk-body">{say("staff.readers.intro")}</p>
      <form method="post" noValidate>
        <Input
          name="name"
          label={{ children: say("staff.readers.name") }}
          errorMessage={errorAt("name")}
          autoComplete="off"
          className="govuk-!-width-two-thirds"
          value={typed?.name}
        />
        {canMail ? (
          <Input
            name="email"
            type="email"
            label={{ children: say("staff.readers.email") }}
            hint={{ children: say("staff.readers.emailHint") }}
            errorMessage={errorAt("email")}
            autoComplete="off"
            className="govuk-!-width-two-thirds"
            value={typed?.email}
          />
        ) : null}
        <Button preventDoubleClick>{say("staff.readers.make")}</Button>
      </form>
      <LinkTable links={links} responseId={response.id} />
    </StaffFrame>
  );
}

/** The link is known only now: only its hash is stored. */
function MadeLink({ made }: { made: Made }) {
  const { say } = useTexts();
  const { name, link, isSent, isRefused } = made;
  return (
    <NotificationBanner
      type="success"
      title={say("staff.frame.done")}
      heading={say(isSent ? "staff.readers.sent" : "staff.readers.made", { name })}
    >
      {isRefused ? <p className="govuk-body">{say("staff.readers.notSent")}</p> : null}
      <p className="govuk-body">{say("staff.readers.once")}</p>
      <TextToCopy label={say("staff.readers.link")} text={link} />
    </NotificationBanner>
  );
}

function LinkTable({ links, responseId }: { links: ReaderLinkForStaff[]; responseId: string }) {
  const { t, say, date } = useTexts();
  if (links.length === 0) return null;
  const columns = ["name", "until", "state"] as const;
  return (
    <Table
      caption={t("staff.readers.list")}
      captionClassName="govuk-table__caption--m"
      stackOnPhone
      firstCellIsHeader
      head={columns.map((column) => ({ children: t(`staff.readers.column.${column}`) }))}
      rows={links.map((link) => [
        { children: link.name },
        { children: date(link.expiresAt) },
        {
          children: (
            <>
              {say(`staff.readers.state.${link.state}`)}
              {link.because ? <q className="readers__because">{link.because}</q> : null}
              {link.state === "open" ? (
                <form method="post" action={`/staff/responses/${responseId}/readers/${link.id}/end`}>
                  <Button variant="secondary" className="govuk-!-margin-bottom-0">
                    {say("staff.readers.end")}
                    <span className="govuk-visually-hidden">: {link.name}</span>
                  </Button>
                </form>
              ) : null}
            </>
          ),
        },
      ])}
    />
  );
}

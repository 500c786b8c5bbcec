import { type NamedKind, namesAddress } from "#app/domain/names/named-kinds.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { SettingsPage } from "#app/ui/settings/settings-form.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { PLACES, wholeName } from "./name-texts.ts";

type Name = {
  id: string;
  name: string;
  town: string | null;
  count: number;
  retiredAt: Date | string | null;
  mergedIntoId: string | null;
  mergedInto: string | null;
};

type NamesPageProps = {
  title: string;
  kind: NamedKind;
  names: Name[];
  done: TextKey | undefined;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** All names of one kind: those in use with how often, a form for new ones, and what became of the others. */
export function NamesPage({ title, kind, names, done, errors, typed }: NamesPageProps) {
  const { say } = useTexts();
  const inUse = names.filter(({ retiredAt }) => retiredAt === null);
  const retired = names.filter(({ retiredAt, mergedIntoId }) => retiredAt !== null && mergedIntoId === null);
  const merged = names.filter(({ mergedIntoId }) => mergedIntoId !== null);
  return (
    <SettingsPage title={title} errors={errors} done={errors ? undefined : done}>
      <p className="govuk-body">{say(`settings.${PLACES[kind]}.intro`)}</p>
      <NameTable kind={kind} names={inUse} caption="staff.names.inUse" />
      {inUse.length === 0 ? <p className="govuk-body">{say("staff.names.none")}</p> : null}
      {kind === "venue" ? null : <AddForm errors={errors} typed={typed} />}
      <NameTable kind={kind} names={retired} caption="staff.names.retired" />
      <Merged kind={kind} names={merged} />
    </SettingsPage>
  );
}

function NameTable({ kind, names, caption }: { kind: NamedKind; names: Name[]; caption: TextKey }) {
  const { t, number } = useTexts();
  if (names.length === 0) return null;
  const counted = kind === "venue" ? t("staff.names.events") : t("staff.names.items");
  return (
    <Table
      caption={t(caption)}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ children: t("staff.names.name") }, { children: counted, format: "numeric" }]}
      rows={names.map((one) => [
        {
          children: (
            <a className="govuk-link" href={namesAddress(kind, one.id)}>
              {wholeName(one)}
            </a>
          ),
        },
        { children: number(one.count), format: "numeric" as const },
      ])}
    />
  );
}

function AddForm({ errors, typed }: Pick<NamesPageProps, "errors" | "typed">) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" noValidate>
      <Textarea
        name="names"
        rows={3}
        label={{ children: say("staff.names.lines"), className: "govuk-label--m" }}
        hint={{ children: say("staff.names.linesHint") }}
        errorMessage={errorAt("names")}
        value={typed?.names}
      />
      <Button preventDoubleClick>{say("staff.names.add")}</Button>
    </form>
  );
}

function Merged({ kind, names }: Pick<NamesPageProps, "kind" | "names">) {
  const { say } = useTexts();
  if (names.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{say("staff.names.merged")}</h2>
      <p className="govuk-body">{say("staff.names.mergedHint")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {names.map((one) => (
          <li key={one.id}>
            {wholeName(one)}:{" "}
            <a className="govuk-link" href={namesAddress(kind, one.mergedIntoId ?? "")}>
              {one.mergedInto}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

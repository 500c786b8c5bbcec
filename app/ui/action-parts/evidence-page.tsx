import type { ActionParts } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { FileUpload } from "#app/ui/govuk/file-upload.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { PartField } from "./part-field.tsx";
import { PartLine, PartPage } from "./part-page.tsx";
import type { PartFields } from "./said-date-field.tsx";

type EvidencePageProps = PartFields & { title: string; action: ActionParts; done?: TextKey | undefined };

/** What shows that something came of an action: links and files. */
export function EvidencePage({ title, action, done, ...fields }: EvidencePageProps) {
  const { say } = useTexts();
  return (
    <PartPage
      {...{ title, action, done, errors: fields.errors }}
      hasFile
      intro="staff.parts.evidence.words"
      formTitle="staff.parts.evidence.new"
      button="staff.parts.add"
      form={<EvidenceFields {...fields} />}
    >
      <ol className="results">
        {action.evidence.map(({ id, output, title: name, link, alt }) => (
          <PartLine
            key={id}
            title={
              <a className="govuk-link" href={link ?? `/evidence/${id}`}>
                {name}
              </a>
            }
            facts={[output, alt].filter(Boolean).join(" · ")}
          >
            <form method="post" action={`/staff/actions/${action.id}/evidence/${id}/end`}>
              <Button variant="secondary">
                {say("staff.parts.remove")}
                <span className="govuk-visually-hidden"> {name}</span>
              </Button>
            </form>
          </PartLine>
        ))}
      </ol>
    </PartPage>
  );
}

function EvidenceFields(fields: PartFields) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(fields.errors);
  return (
    <>
      <PartField
        {...fields}
        name="output"
        label="staff.parts.evidence.output"
        hint="staff.parts.evidence.output.hint"
      />
      <PartField {...fields} name="title" label="staff.parts.evidence.title" />
      <PartField {...fields} name="link" as="url" label="staff.parts.evidence.link" />
      <FileUpload
        name="file"
        label={{ children: say("staff.parts.evidence.file"), className: "govuk-label--s" }}
        hint={{ children: say("staff.parts.evidence.file.hint") }}
        errorMessage={errorAt("file")}
        accept=".pdf,.png,.jpg,.jpeg,.webp"
      />
      <PartField
        {...fields}
        name="alt"
        as="words"
        label="staff.parts.evidence.alt"
        hint="staff.parts.evidence.alt.hint"
      />
    </>
  );
}

import type { Claim, ClaimsOfAction } from "#app/domain/actions/claims-of-action.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type ClaimListProps = Pick<ClaimsOfAction, "claims" | "organisations"> & {
  actionId: string;
  mayEdit: boolean;
  errors?: FieldErrors | undefined;
  typed?: Record<string, string> | undefined;
};

/** What staff say was different before and after, and who else confirms it. */
export function ClaimList({ claims, ...form }: ClaimListProps) {
  const { say } = useTexts();
  return (
    <>
      <p className="govuk-body">{say("staff.action.claims.intro")}</p>
      {claims.length === 0 ? <p className="govuk-body">{say("staff.action.claims.none")}</p> : null}
      {claims.map((claim) => (
        <ClaimShown key={claim.linkId} claim={claim} {...form} />
      ))}
    </>
  );
}

type ClaimShownProps = Omit<ClaimListProps, "claims"> & { claim: Claim };

function ClaimShown({ claim, mayEdit, ...form }: ClaimShownProps) {
  const { t, say } = useTexts();
  const { influence, before, after, items, confirmedBy, open } = claim;
  return (
    <section className={open > 0 ? "decided decided--open" : "decided"}>
      <h2 className="govuk-heading-s">
        {say(`influence.${influence}`)}: {say("staff.action.claims.items", { items })}
      </h2>
      <p className="govuk-body">{say("triage.links.wasBefore", { words: before })}</p>
      <p className="govuk-body">{say("triage.links.isAfter", { words: after })}</p>
      {confirmedBy.length > 0 ? (
        <p className="govuk-body">
          {say("staff.action.claims.confirmedBy", { names: confirmedBy.join(t("staff.action.claims.and")) })}
        </p>
      ) : null}
      {open > 0 && mayEdit ? <Countersignature claim={claim} {...form} /> : null}
    </section>
  );
}

function Countersignature({
  claim,
  actionId,
  organisations,
  errors,
  typed,
}: Omit<ClaimShownProps, "mayEdit">) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const isTyped = typed?.link === claim.linkId;
  return (
    <form method="post" action={`/staff/actions/${actionId}/claims`} noValidate>
      <input type="hidden" name="link" value={claim.linkId} />
      <Select
        name="organisation"
        id={isTyped ? "organisation" : `organisation-${claim.linkId}`}
        label={{ children: say("staff.action.claims.who") }}
        errorMessage={isTyped ? errorAt("organisation") : undefined}
        value={isTyped ? typed?.organisation : ""}
        items={[
          { value: "", text: t("staff.action.claims.choose") },
          ...organisations.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Button variant="secondary" preventDoubleClick>
        {say("staff.action.claims.confirm")}
      </Button>
    </form>
  );
}

import type { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { may } from "#app/domain/staff/permissions.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";

type Response = Awaited<ReturnType<typeof responseForStaff>>;

/** Who reads the final text before it is public because it began with their answer, and one click that sends it. */
export function FactsToAsk({ response }: { response: Pick<Response, "id" | "facts" | "factsToAsk"> }) {
  const { say } = useTexts();
  const { staff } = usePage();
  const waiting = response.facts.filter(({ state }) => state === "waiting");
  return response.factsToAsk
    .filter(({ id }) => !waiting.some(({ organisationId, isSame }) => organisationId === id && isSame))
    .map(({ id, name: organisation }) => (
      <div key={id} className="govuk-inset-text">
        <p className="govuk-body">{say("staff.facts.first", { organisation })}</p>
        {staff && may(staff, "responses.write") ? (
          <form method="post" action={`/staff/responses/${response.id}/facts`}>
            <input type="hidden" name="organisation" value={id} />
            <Button className="govuk-!-margin-bottom-0" preventDoubleClick>
              {say("staff.facts.sendTo", { organisation })}
            </Button>
          </form>
        ) : null}
      </div>
    ));
}

import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Fieldset } from "#app/ui/govuk/fieldset.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type NextActionFieldsProps = {
  typed: Record<string, string | undefined>;
  errors: FieldErrors | undefined;
  places: ("1" | "2" | "3")[];
  /** It is public, and so needs words for everyone. */
  hasWording: boolean;
};

/** What the actions are called that something goes on in. */
export function NextActionFields({ places, ...fields }: NextActionFieldsProps) {
  const { say } = useTexts();
  return places.map((place) => (
    <Fieldset
      key={place}
      legend={{
        children:
          places.length > 1 ? say("staff.plans.place", { place: Number(place) }) : say("staff.plans.inNext"),
        className: "govuk-fieldset__legend--m",
      }}
    >
      <OneAction place={place} {...fields} />
    </Fieldset>
  ));
}

function OneAction({
  place,
  typed,
  errors,
  hasWording,
}: Omit<NextActionFieldsProps, "places"> & { place: string }) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const field = (name: string) => ({
    name: `${name}${place}`,
    value: typed[`${name}${place}`] ?? "",
    errorMessage: errorAt(`${name}${place}`),
  });
  return (
    <>
      <Input
        {...field("number")}
        className="govuk-input--width-5"
        label={{ children: say("staff.plans.number"), className: "govuk-label--s" }}
      />
      <Input
        {...field("title")}
        label={{ children: say("staff.plans.actionTitle"), className: "govuk-label--s" }}
      />
      {hasWording ? (
        <>
          <Input
            {...field("publicTitle")}
            label={{ children: say("staff.plans.publicTitle"), className: "govuk-label--s" }}
            hint={{ children: say("staff.plans.public") }}
          />
          <Textarea
            {...field("summary")}
            rows={4}
            label={{ children: say("staff.plans.summary"), className: "govuk-label--s" }}
          />
        </>
      ) : null}
    </>
  );
}

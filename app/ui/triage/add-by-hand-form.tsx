import { HAND_CHANNELS } from "#app/domain/feedback/reasons.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Radios } from "#app/ui/govuk/radios.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { Choice } from "./form-page.ts";
import { SpokenForFields } from "./spoken-for-fields.tsx";

export type AddByHandFormProps = {
  events: Choice[];
  areas: Choice[];
  communityGroups: Choice[];
  languages: Choice[];
  /** The language that most people here write. */
  language: string;
  submissionKey: string;
  errors?: FieldErrors | undefined;
  /** What was typed; after an item was added, what the next one most likely shares with it. */
  typed?: Record<string, string> | undefined;
};

export function AddByHandForm({ submissionKey, errors, typed, ...choices }: AddByHandFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action="/staff/feedback/new" noValidate>
      <input
        type="hidden"
        name="submissionKey"
        value={errors ? (typed?.submissionKey ?? submissionKey) : submissionKey}
      />
      <Textarea
        name="body"
        rows={6}
        label={{ children: say("handadd.body"), className: "govuk-label--m" }}
        errorMessage={errorAt("body")}
        value={typed?.body}
      />
      <Radios
        name="channel"
        className="govuk-radios--small"
        fieldset={{ legend: { children: say("handadd.channel") } }}
        errorMessage={errorAt("channel")}
        value={typed?.channel ?? "paper"}
        items={HAND_CHANNELS.map((channel) => ({ value: channel, children: say(`channel.${channel}`) }))}
      />
      <SpokenForFields communityGroups={choices.communityGroups} errors={errors} typed={typed} />
      <WhereAndWhen {...choices} errors={errors} typed={typed} />
      <Button preventDoubleClick>{say("handadd.save")}</Button>
    </form>
  );
}

function WhereAndWhen(props: Omit<AddByHandFormProps, "submissionKey">) {
  const { events, areas, languages, language, errors, typed } = props;
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const options = (choices: Choice[]) => choices.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <>
      <Select
        name="event"
        className="select--wide"
        label={{ children: say("handadd.event") }}
        errorMessage={errorAt("event")}
        value={typed?.event ?? ""}
        items={[{ value: "", text: t("handadd.noEvent") }, ...options(events)]}
      />
      <Input
        name="saidOn"
        type="date"
        className="govuk-input--width-10"
        label={{ children: say("handadd.saidOn") }}
        hint={{ children: say("handadd.saidOnHint") }}
        errorMessage={errorAt("saidOn")}
        value={typed?.saidOn}
      />
      <Select
        name="language"
        label={{ children: say("handadd.language") }}
        errorMessage={errorAt("language")}
        value={typed?.language ?? language}
        items={options(languages)}
      />
      <Select
        name="area"
        label={{ children: say("handadd.area") }}
        errorMessage={errorAt("area")}
        value={typed?.area ?? ""}
        items={[{ value: "", text: t("handadd.noArea") }, ...options(areas)]}
      />
    </>
  );
}

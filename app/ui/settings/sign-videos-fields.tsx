import { useTexts } from "#app/ui/page-context.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";
import { TextField } from "./text-field.tsx";

/** One address for each Easy Read text; the video stays where it is. */
export function SignVideosFields(fields: SectionFieldsProps) {
  const { say } = useTexts();
  return (
    <>
      <p className="govuk-body">{say("settings.signVideos.intro")}</p>
      {(["start", "safety", "answer"] as const).map((name) => (
        <TextField
          {...fields}
          key={name}
          name={name}
          label={`settings.signVideos.${name}`}
          hint="settings.signVideos.hint"
          inputMode="url"
          spellCheck={false}
          isOptional
        />
      ))}
    </>
  );
}

import type { TextKey } from "#app/platform/texts.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import type { FormPage, FormReturned } from "./form-page.ts";

type MoreAboutItProps = { page: FormPage } & Pick<FormReturned, "typed" | "errors">;

const FIELDS = ["area", "theme", "language"] as const;

/** All that is optional, folded away so that the words come first; open when something in it was chosen or is wrong. */
export function MoreAboutIt({ page, typed, errors }: MoreAboutItProps) {
  const { t, say, language } = useTexts();
  const isOpen = FIELDS.some((field) => errors?.[field] || (field !== "language" && typed[field]));
  const whoSees = { children: say("feedback.form.whoSees") };
  const errorOf = (field: (typeof FIELDS)[number]) => {
    const key = errors?.[field] as TextKey | undefined;
    return key && { children: say(key), visuallyHiddenText: t("form.error") };
  };
  const choices = (list: { id: string; name: string; language?: string }[]) => [
    { value: "", text: t("feedback.form.noChoice") },
    ...list.map(({ id, name, language: lang }) => ({
      value: id,
      text: name,
      attributes: lang && lang !== language ? { lang } : undefined,
    })),
  ];
  return (
    <Details summary={say("feedback.form.more")} open={isOpen}>
      {page.areas.length > 0 ? (
        <Select
          name="area"
          label={{ children: say("feedback.form.area") }}
          hint={whoSees}
          items={choices(page.areas)}
          value={typed.area ?? ""}
          errorMessage={errorOf("area")}
        />
      ) : null}
      {page.themes.length > 0 ? (
        <Select
          name="theme"
          label={{ children: say("feedback.form.theme") }}
          hint={whoSees}
          items={choices(page.themes)}
          value={typed.theme ?? ""}
          errorMessage={errorOf("theme")}
        />
      ) : null}
      {page.languages.length > 1 ? (
        <Select
          name="language"
          label={{ children: say("feedback.form.language") }}
          hint={whoSees}
          items={page.languages.map(({ code, name }) => ({
            value: code,
            text: name,
            attributes: { lang: code },
          }))}
          value={typed.language || language}
          errorMessage={errorOf("language")}
        />
      ) : null}
    </Details>
  );
}

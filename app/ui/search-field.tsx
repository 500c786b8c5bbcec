import type { ReactNode } from "react";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** What a list is searched for, with its button beside it: a part of a GET form, named `q`. */
export function SearchField({ label, value }: { label: ReactNode; value: string }) {
  const { say } = useTexts();
  return (
    <Input
      name="q"
      type="search"
      label={{ children: label }}
      value={value}
      attributes={{ maxLength: 100 }}
      afterInput={<Button className="filter__button">{say("responses.search.button")}</Button>}
    />
  );
}

import type { ReactNode } from "react";
import { Button } from "#app/ui/govuk/button.tsx";

type SmallFormProps = {
  action: string;
  words: ReactNode;
  /** Read out after the words, where several such buttons are on the page. */
  about?: ReactNode;
};

/** One step without a question. */
export function SmallForm({ action, words, about }: SmallFormProps) {
  return (
    <form method="post" action={action} className="small-form">
      <Button variant="secondary" className="button--small">
        {words}
        {about ? <span className="govuk-visually-hidden"> {about}</span> : null}
      </Button>
    </form>
  );
}

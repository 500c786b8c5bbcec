import type { AllHTMLAttributes, ReactNode } from "react";
import { type Attributes, tokens } from "#app/ui/govuk/attributes.ts";

type ButtonLook = {
  children: ReactNode;
  variant?: "secondary" | "warning" | "inverse" | undefined;
  isStart?: boolean | undefined;
  id?: string | undefined;
  className?: string | undefined;
  attributes?: Attributes<Omit<AllHTMLAttributes<HTMLElement>, "type">> | undefined;
};

type ButtonLinkProps = ButtonLook & { href: string };

type ButtonControlProps = ButtonLook & {
  href?: undefined;
  type?: "submit" | "button" | "reset" | undefined;
  name?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  preventDoubleClick?: boolean | undefined;
};

export type ButtonProps = ButtonLinkProps | ButtonControlProps;

/** A button, or with `href` a link that looks like one. */
export function Button(props: ButtonProps) {
  const shared = {
    className: tokens(
      "govuk-button",
      props.variant && `govuk-button--${props.variant}`,
      props.className,
      props.isStart && "govuk-button--start",
    ),
    "data-module": "govuk-button",
    id: props.id,
  };
  const content = (
    <>
      {props.children}
      {props.isStart && <StartIcon />}
    </>
  );
  if (props.href !== undefined) {
    return (
      <a href={props.href} role="button" draggable="false" {...shared} {...props.attributes}>
        {content}
      </a>
    );
  }
  return (
    <button
      {...shared}
      type={props.type ?? "submit"}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled ? true : undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...props.attributes}
    >
      {content}
    </button>
  );
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

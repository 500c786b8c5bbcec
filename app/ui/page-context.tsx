import { createContext, type ReactNode, useContext } from "react";
import type { Settings } from "#app/domain/operator/schema.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import type { Texts } from "#app/platform/texts.ts";

/** What every page knows without a loader: its language, who runs the site, who is signed in. */
export type Page = {
  texts: Texts;
  /** The offered languages by their own names, with the address of this page in each. */
  languages: { code: string; name: string; href: string; current: boolean }[];
  settings: Settings | null;
  staff: SignedInStaff | null;
  /** Until they are signed out, unless they do something. */
  secondsLeft: number | null;
  /** The page holds again what was typed before the session ended: these are its longer texts. */
  keptTexts: string[] | null;
  /** Without the language prefix. */
  path: string;
  /** The form that was sent has errors: the title says so. */
  hasErrors: boolean;
  /** What was written in a public form that broke, to give it back; "" when there is none. */
  wordsSent: string;
  asset: (name: string) => string;
  /** Of this installation, without a slash at its end. */
  origin: string;
};

const Context = createContext<Page | null>(null);

export function PageContextProvider({ value, children }: { value: Page; children: ReactNode }) {
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function usePage(): Page {
  const page = useContext(Context);
  if (!page) throw new Error("rendered outside a page");
  return page;
}

export function useTexts(): Texts {
  return usePage().texts;
}

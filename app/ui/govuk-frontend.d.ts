/** The package ships no types; these are the parts that the site's script starts. */
declare module "govuk-frontend" {
  type ComponentClass = abstract new (root: Element, config?: object) => object;
  export function createAll(component: ComponentClass, config?: object): object[];
  export const Button: ComponentClass;
  export const CharacterCount: ComponentClass;
  export const Checkboxes: ComponentClass;
  export const ErrorSummary: ComponentClass;
  export class ExitThisPage {
    constructor(root: Element, config?: object);
    exitPage(): void;
    get $root(): HTMLElement;
    $button: HTMLAnchorElement;
    $overlay: HTMLElement | null;
    i18n: { t(key: string): string };
  }
  export const NotificationBanner: ComponentClass;
  export const Radios: ComponentClass;
  export const ServiceNavigation: ComponentClass;
  export const SkipLink: ComponentClass;
}

/** The package ships no types; these are the parts that the site's script starts. */
declare module "govuk-frontend" {
  type ComponentClass = abstract new (root: Element, config?: object) => object;
  export function createAll(component: ComponentClass, config?: object): object[];
  export const Button: ComponentClass;
  export const CharacterCount: ComponentClass;
  export const Checkboxes: ComponentClass;
  export const ErrorSummary: ComponentClass;
  export const ExitThisPage: ComponentClass;
  export const NotificationBanner: ComponentClass;
  export const Radios: ComponentClass;
  export const ServiceNavigation: ComponentClass;
  export const SkipLink: ComponentClass;
}

/** The parts of GOV.UK Frontend's own scripts that the workspace uses. The package has no types of its own. */
declare module 'govuk-frontend' {
  type Component = abstract new (...given: never[]) => unknown
  export const Button: Component
  export const Checkboxes: Component
  export const ErrorSummary: Component
  export const NotificationBanner: Component
  export const Radios: Component
  export const SkipLink: Component
  export const Tabs: Component
  /** Starts a component wherever its markup stands on the page. */
  export function createAll(component: Component): void
}

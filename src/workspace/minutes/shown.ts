/** An object of the record as a minute shows it: edited in its own place. */
export type Shown = { readonly id: string; readonly title: string; readonly lines: readonly string[] }

import type { Catalogue } from '../../web/catalogue.ts'

/** What the public calendar says of recesses. */
export const recessWords = {
  language: 'en-GB',
  recess: (name: string, from: string, to: string) =>
    from === to ? `${name}: ${from}` : `${name}: from ${from} to ${to}`,
} as const satisfies Catalogue

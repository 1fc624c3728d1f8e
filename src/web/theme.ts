import { accept, refuse } from '../foundation/result.ts'
import type { Result } from '../foundation/result.ts'

/** A council's colours, each `#rrggbb`. What is left out is Moothall's own. */
export type ThemeSettings = {
  /** The bar with the council's name, buttons, and the rule beside a resolution. */
  readonly brand?: string | undefined
  /** What stands on the brand colour. */
  readonly brandText?: string | undefined
  /** Links and other text that can be followed, on white and on paper. */
  readonly link?: string | undefined
  /** A thin line below the bar; never carries meaning. */
  readonly accent?: string | undefined
}

/** The colours of a page, all given. */
export type Theme = { readonly [Name in keyof ThemeSettings]-?: string }

/** Why a council's colours cannot be used. A ratio is WCAG's, 1 to 21. */
export type ThemeRefusal =
  | { readonly code: 'not-a-colour'; readonly setting: keyof Theme; readonly value: string }
  | {
      readonly code: 'too-little-contrast'
      readonly setting: keyof Theme
      readonly against: string
      readonly ratio: number
      readonly leastRatio: number
    }

/** Moothall's own colours, for a council that has set none. */
export const defaultTheme: Theme = {
  brand: '#163f4c',
  brandText: '#ffffff',
  link: '#0a5872',
  accent: '#c6923a',
}

/** The backgrounds on which links stand: white and the paper colour of the styles. */
export const linkBackgrounds = { white: '#ffffff', paper: '#f4f1ea' } as const

const leastRatio = 4.5 // WCAG 2.2, success criterion 1.4.3, text of ordinary size

/**
 * The colours a council has set, with Moothall's own for the rest.
 *
 * @refuses not-a-colour where a colour is not `#rrggbb`
 * @refuses too-little-contrast where text could not be read on its background
 */
export function themeOf(settings: ThemeSettings): Result<Theme, ThemeRefusal> {
  const theme: Theme = {
    brand: settings.brand ?? defaultTheme.brand,
    brandText: settings.brandText ?? defaultTheme.brandText,
    link: settings.link ?? defaultTheme.link,
    accent: settings.accent ?? defaultTheme.accent,
  }
  const refusal = firstBadColour(theme) ?? firstWeakContrast(theme)
  return refusal === undefined ? accept(theme) : refuse(refusal)
}

/** The style sheet that gives a page the council's colours; refuses as {@link themeOf} does. */
export function themeCss(settings: ThemeSettings): Result<string, ThemeRefusal> {
  const theme = themeOf(settings)
  if (!theme.ok) return theme
  const { brand, brandText, link, accent } = theme.value
  const rules = [
    `--council-brand:${brand}`,
    `--council-brand-text:${brandText}`,
    `--council-link:${link}`,
    `--council-accent:${accent}`,
  ]
  return accept(`:root{${rules.join(';')}}\n`)
}

/** The contrast of two colours `#rrggbb` as WCAG measures it: 1 for the same, 21 for black on white. */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function firstBadColour(theme: Theme): ThemeRefusal | undefined {
  const bad = Object.entries(theme).find(([, value]) => !/^#[0-9a-f]{6}$/i.test(value))
  return bad && { code: 'not-a-colour', setting: bad[0] as keyof Theme, value: bad[1] }
}

function firstWeakContrast(theme: Theme): ThemeRefusal | undefined {
  const pairs = [
    { setting: 'brandText', against: theme.brand },
    { setting: 'link', against: linkBackgrounds.white },
    { setting: 'link', against: linkBackgrounds.paper },
  ] as const
  return pairs
    .map(({ setting, against }) => ({
      code: 'too-little-contrast' as const,
      setting,
      against,
      ratio: Math.floor(contrastRatio(theme[setting], against) * 100) / 100,
      leastRatio,
    }))
    .find(({ ratio }) => ratio < leastRatio)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    linear(parseInt(colour.slice(start, start + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

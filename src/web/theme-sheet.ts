import type { Json } from '../foundation/json.ts'
import { sha256 } from '../foundation/sha256.ts'
import { themeCss, themeOf, type ThemeSettings } from './theme.ts'

/** A council's style sheet with its colours. */
export type ThemeSheet = { readonly address: string; readonly css: string; readonly brand: string }

const made = new WeakMap<object, ThemeSheet>()

/** The style sheet of a council's colours, as kept with it. Colours that cannot be read are not used. */
export function themeSheetOf(council: { readonly theme: Json }): ThemeSheet {
  const known = made.get(council)
  if (known !== undefined) return known
  const given = coloursIn(council.theme)
  const settings = themeOf(given).ok ? given : {}
  const [theme, css] = [themeOf(settings), themeCss(settings)]
  const text = css.ok ? css.value : ''
  const address = `/assets/theme.${sha256(text).slice(0, 12)}.css`
  const sheet = { address, css: text, brand: theme.ok ? theme.value.brand : '' }
  made.set(council, sheet)
  return sheet
}

function coloursIn(theme: Json): ThemeSettings {
  if (typeof theme !== 'object' || theme === null || Array.isArray(theme)) return {}
  const given = theme as Readonly<Record<string, Json>>
  const colours = (['brand', 'brandText', 'link', 'accent'] as const).flatMap((name) =>
    typeof given[name] === 'string' ? [[name, given[name]] as const] : [],
  )
  return Object.fromEntries(colours)
}

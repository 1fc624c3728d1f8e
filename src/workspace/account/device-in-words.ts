import { accountWords as words } from './words.ts'

/** A device in words, from what its browser says it is: “Firefox on Windows”. */
export function deviceInWords(userAgent: string): string {
  const browser = first(userAgent, browsers)
  const system = first(userAgent, systems)
  return browser === undefined || system === undefined ? words.unknownDevice : words.onSystem(browser, system)
}

// The order counts: every browser says that it is several others too.
const browsers: readonly (readonly [string, string])[] = [
  ['Edg', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
]

const systems: readonly (readonly [string, string])[] = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'Mac'],
  ['CrOS', 'Chromebook'],
  ['Linux', 'Linux'],
]

function first(text: string, known: readonly (readonly [string, string])[]): string | undefined {
  return known.find(([sign]) => text.includes(sign))?.[1]
}

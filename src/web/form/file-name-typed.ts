const longestName = 200

/**
 * The name of a file as it is shown and kept: without the folders before it, and without signs that nobody sees or that turn
 * the order of letters, by which `report[sign]fdp.exe` would read as a PDF. Cut before its ending where it is very long.
 */
export function fileNameTyped(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const seen = last
    .replaceAll('%22', '"') // so browsers send this one sign of a name
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (seen.length <= longestName) return seen
  const ending = /\.[A-Za-z\d]{1,8}$/.exec(seen)?.[0] ?? ''
  return `${seen.slice(0, longestName - ending.length)}${ending}`
}

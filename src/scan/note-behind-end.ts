import type { FilePlace } from '../council/scan/file-scan.ts'
import type { Found } from './found.ts'

/** So few bytes behind a file's end are what a program left there. */
const fewestBytes = 32

/** Notes that something is carried behind the end of a file, where no program that opens it looks: another file, as a rule. */
export function noteBehindEnd(found: Found, place: FilePlace, behind: Buffer): void {
  let from = 0
  while (from < behind.length && isBlank.has(behind[from] ?? 0)) from += 1
  if (behind.length - from >= fewestBytes) found.note('embeddedFile', place, '')
}

const isBlank: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xff])

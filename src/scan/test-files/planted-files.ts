import type { FileFindingKind } from '../../council/scan/file-scan.ts'
import { carriedParts } from './carried-parts.ts'
import { hiddenParts } from './hidden-parts.ts'
import { markedParts } from './marked-parts.ts'
import { personalFiles } from './personal-files.ts'
import { unseenWords } from './unseen-words.ts'

/** Files of one kind of finding: those that have it, and those that look as if they had and do not. */
export type PlantedFiles = {
  readonly planted: Readonly<Record<string, Uint8Array>>
  readonly innocent: Readonly<Record<string, Uint8Array>>
}

/** For every kind of finding, files that a scan must find it in and files that it must not accuse. */
export const plantedFiles: Readonly<Record<FileFindingKind, PlantedFiles>> = {
  ...markedParts,
  ...carriedParts,
  ...hiddenParts,
  ...unseenWords,
  ...personalFiles,
}

import { invariant } from '../../foundation/invariant.ts'
import { Stop } from '../stop.ts'
import { readArchive, type ReadPart } from './archive.ts'
import { backupFormat, manifestName, partsOf, readFormats, type Manifest, type Part } from './manifest.ts'

/** The manifest of a backup that was read from end to end and found to be what was written, every byte of it. */
export async function readManifest(file: string): Promise<Manifest> {
  const found: Part[] = []
  let last: ReadPart | undefined
  for await (const part of readArchive(file)) {
    const { name, sha256, sizeBytes } = part
    found.push({ name, sha256, sizeBytes })
    last = part
  }
  if (last?.name !== manifestName) {
    throw new Stop(
      `the backup ${file} is cut short or is not a Moothall backup: it has no list of contents; take another copy`,
    )
  }
  const manifest = parseManifest(file, last.content.toString('utf8'))
  const difference = firstDifference(partsOf(manifest), found.slice(0, -1))
  if (difference !== undefined) {
    throw new Stop(`the backup ${file} is damaged: ${difference} is not what was written; take another copy`)
  }
  return manifest
}

function parseManifest(file: string, text: string): Manifest {
  let read: { format?: unknown }
  try {
    read = JSON.parse(text) as { format?: unknown }
    invariant(Number.isInteger(read.format), 'the manifest has a format')
  } catch (cause) {
    throw new Stop(`the backup ${file} is damaged: its list of contents cannot be read; take another copy`, {
      cause,
    })
  }
  if (!readFormats.some((format) => format === read.format)) {
    throw new Stop(
      `the backup ${file} was made by ${Number(read.format) > backupFormat ? 'a newer' : 'an older'} Moothall in a form ` +
        'this one does not read; restore it with the Moothall that made it',
    )
  }
  return read as Manifest
}

function firstDifference(listed: readonly Part[], found: readonly Part[]): string | undefined {
  const [one, other] = [listed.map(sealOf), found.map(sealOf)]
  const differs = [...one.keys(), ...other.keys()].find((index) => one[index] !== other[index])
  return differs === undefined ? undefined : (listed[differs] ?? found[differs])?.name
}

function sealOf({ name, sha256, sizeBytes }: Part): string {
  return `${name} ${sha256} ${sizeBytes}`
}

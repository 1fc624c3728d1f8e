import type { Visit } from '../frame/visit.ts'
import { readMinutes, type ReadMinutes } from './read-minutes.ts'
import { openMinutesOf } from './together/open-minutes.ts'

/**
 * Draft minutes with all that is being written kept as a version, so that what is looked at is what is published;
 * `undefined` for who may not publish them, and where they are no draft.
 */
export async function settledDraft(visit: Visit, id: string | undefined): Promise<ReadMinutes | undefined> {
  const read = await readMinutes(visit, id, 'publish-draft-minutes')
  if (read === undefined || read.state !== 'draft') return undefined
  const open = openMinutesOf(visit)
  const shared = await open.of({ ...read.where, zone: visit.zone, writer: visit.reader })
  await shared?.keepVersion(visit.reader)
  await open.release(read.where)
  return readMinutes(visit, id, 'publish-draft-minutes')
}

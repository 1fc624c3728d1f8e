import { classFromColumns } from '../../acts/report/add-document.ts'
import { stateOfGrant } from '../../acts/read-grant/take-read-grant.ts'
import {
  openReadGrants,
  type ReadGrantState,
  type StandingReadGrant,
} from '../../council/access/read-grant.ts'
import { mayRead } from '../../council/access/reader.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { readGrantById, type ReadGrantRow } from '../../store/read-grant.ts'
import { deskPaper, type DeskPaper } from '../../store/withheld-desk.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { readerOf } from '../parts/reader-of.ts'

/** A reading of the visitor's own: the grant, how it stands, the paper, and whether they may open it now. */
export type OwnReading = {
  readonly grant: ReadGrantRow
  readonly state: ReadGrantState
  readonly paper: DeskPaper
  readonly mayOpen: boolean
}

/** The reading that an address names, where it is the visitor's own. */
export async function readingAsked(visit: Visit, { params }: Asked): Promise<OwnReading | undefined> {
  const id = params['id'] ?? ''
  if (!isIdForm(id)) return undefined
  const grant = await readGrantById(visit.office, visit.councilId, id as Id<'grant'>)
  return grant?.account_id === visit.reader.accountId ? ownReading(visit, grant) : undefined
}

/** A grant of the visitor's own, with its paper. */
export async function ownReading(visit: Visit, grant: ReadGrantRow): Promise<OwnReading | undefined> {
  const { office, councilId, at } = visit
  const paper = await deskPaper(office, councilId, grant.document_id)
  if (paper === undefined) return undefined
  return { grant, paper, state: stateOfGrant(grant, at), mayOpen: mayOpen(visit, grant, paper) }
}

function mayOpen(visit: Visit, grant: ReadGrantRow, paper: DeskPaper): boolean {
  const thing = {
    accessClass: classFromColumns(paper),
    bodyId: paper.body_id ?? undefined,
    isSubmitted: false,
    clearingIds: [],
    keeperIds: [],
    readGrants: openReadGrants([standing(grant)], visit.at),
  }
  return paper.withdrawn_at === null && mayRead(readerOf(visit), thing, visit.at) === 'file'
}

function standing(grant: ReadGrantRow): StandingReadGrant {
  return {
    personId: grant.person_id,
    fromAt: grant.from_at,
    untilAt: grant.until_at,
    acceptedAt: grant.accepted_at ?? undefined,
    endedAt: grant.ended_at ?? undefined,
  }
}

import { mayRead, type GuardedThing } from '../../council/access/reader.ts'
import { isInTerm } from '../../council/term.ts'
import { dateAt } from '../../foundation/instant.ts'
import { allAccounts } from '../../store/account.ts'
import { readGrantsOfDocument } from '../../store/read-grant.ts'
import type { DeskPaper } from '../../store/withheld-desk.ts'
import { grantsOf } from '../council/actor-by-email.ts'
import type { Session } from '../session.ts'
import { classFromColumns } from './add-document.ts'

/** The names of all whose accounts may open the file of a paper now: by their part, by name, or by a reading given to them. */
export async function whoMayOpen({ tx, councilId, at, zone }: Session, paper: DeskPaper): Promise<string[]> {
  const given = await readGrantsOfDocument(tx, councilId, paper.document_id)
  const readGrants = given
    .filter(({ ended_at: endedAt }) => endedAt === null)
    .map((grant) => ({ personId: grant.person_id, fromAt: grant.from_at, untilAt: grant.until_at }))
  const thing = { ...guardedPaper(paper), readGrants }
  const on = dateAt(at, zone)
  const accounts = await allAccounts(tx, councilId)
  return accounts
    .filter((account) => {
      const roles = grantsOf(account).filter((grant) => isInTerm(grant, on))
      return mayRead({ personId: account.person_id ?? undefined, roles }, thing, at) === 'file'
    })
    .map(({ name }) => name)
}

/** A paper of the desk as the access decision asks for it. */
export function guardedPaper(paper: DeskPaper): GuardedThing {
  const publishedAt = paper.published_at ?? paper.listed_at
  return {
    accessClass: classFromColumns(paper),
    bodyId: paper.body_id ?? undefined,
    publicTitle: paper.title,
    publishedAt: publishedAt ?? undefined,
    withdrawnAt: paper.withdrawn_at ?? undefined,
    isSubmitted: paper.item_id !== null,
    authorId: paper.author_id ?? undefined,
    clearingIds: [],
    keeperIds: [],
    readGrants: [],
  }
}

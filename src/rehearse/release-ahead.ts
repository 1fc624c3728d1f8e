import type { AnyRefusal } from '../acts/explain-refusal.ts'
import { openAccount } from '../acts/council/open-account.ts'
import { registerPerson } from '../acts/member/register-person.ts'
import { releaseDocument } from '../acts/report/release-document.ts'
import { takeReleaseStep } from '../acts/report/take-release-step.ts'
import { sessionFor, type Session } from '../acts/session.ts'
import { accountHolder } from '../acts/sign-in/actors.ts'
import { newId, type Id } from '../foundation/identifier.ts'
import { dateAt } from '../foundation/instant.ts'
import { invariant } from '../foundation/invariant.ts'
import { accept, type Result } from '../foundation/result.ts'
import { accountById } from '../store/account.ts'
import { done } from './readers.ts'

/**
 * Releases papers as two people would who are made up for it: the condition confirmed, both keys turned, by the acts of a release
 * themselves. For a transaction that is then taken back.
 *
 * @refuses what a release refuses
 */
export async function releaseAhead(
  session: Session,
  documentIds: readonly Id<'document'>[],
): Promise<Result<void, AnyRefusal>> {
  const [one, two] = [await releaser(session, 'one'), await releaser(session, 'two')]
  for (const documentId of documentIds) {
    const seen = { seen: 'A rehearsal.', seenWhere: 'A rehearsal.' }
    for (const step of [
      () => takeReleaseStep(one, { documentId, kind: 'condition', ...seen }),
      () => takeReleaseStep(one, { documentId, kind: 'release' }),
      () => takeReleaseStep(two, { documentId, kind: 'release' }),
      () => releaseDocument(one, documentId),
    ]) {
      const taken = await step()
      if (!taken.ok) return taken
    }
  }
  return accept(undefined)
}

async function releaser(session: Session, which: string): Promise<Session> {
  const name = `Rehearsal releaser ${which}`
  const personId = newId<'person'>(session.random)
  const person = { id: personId, name, sortName: name, otherNames: [], isIdentityProtected: true }
  done(await registerPerson(session, person))
  const email = `${personId}@rehearsal.invalid`
  const accountId = done(await openAccount(session, { name, email, roles: ['monitoring-officer'], personId }))
  const account = await accountById(session.tx, session.councilId, accountId)
  invariant(account !== undefined, 'an account is there once it is opened')
  return sessionFor(session, { actor: accountHolder(account, dateAt(session.at, session.zone)) })
}

import type { AccountId } from '../../council/access/power.ts'
import { accept } from '../../foundation/result.ts'
import { enter } from '../session.ts'
import { accepted, type TestCouncil } from '../test-council.ts'
import { queueMail, type NewMail } from './queue-mail.ts'

/** For tests of mail: the account of one of a test council's people. */
export function accountIdOf(council: TestCouncil, name: keyof TestCouncil['actors']): AccountId {
  return council.actors[name].accountId as AccountId
}

/** For tests of mail: an act of the clerk's that tells somebody of something, to a stranger unless said otherwise. */
export async function mailAct(council: TestCouncil, mail: Partial<NewMail> = {}): Promise<void> {
  const about = { kind: 'thing', id: '1' }
  accepted(
    await council.act(async (session) => {
      await queueMail(session, {
        kind: 'report-due',
        to: [{ name: 'Bo Ash', address: 'bo@test.example' }],
        about,
        path: '/workspace/things/1',
        entryNo: accepted(enter(session, 'add-item', about)),
        ...mail,
      })
      return accept(undefined)
    }),
  )
}

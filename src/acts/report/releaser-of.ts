import type { AccountId } from '../../council/access/power.ts'
import type { Releaser } from '../../council/access/release.ts'
import { accountById } from '../../store/account.ts'
import type { Session } from '../session.ts'

/** Who an account is as one who releases papers: the account, with the person of the register that it belongs to. */
export async function releaserOf(
  { tx, councilId }: Pick<Session, 'tx' | 'councilId'>,
  accountId: AccountId,
): Promise<Releaser> {
  const account = await accountById(tx, councilId, accountId)
  return { accountId, personId: account?.person_id ?? undefined }
}

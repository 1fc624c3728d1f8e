import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AccountId, ActName } from '../../council/access/power.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  accountByEmail,
  accountById,
  changeAccountRow,
  openAccountOfPerson,
  type AccountRow,
} from '../../store/account.ts'
import { dropSignInLinks } from '../../store/sign-in/sign-in-link.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { AccountChangeRefusal, CouncilRefusal, UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { tellHolder } from './tell-holder.ts'

type Changed = Promise<
  Result<AccountId, UnknownThing | AccountChangeRefusal | CouncilRefusal | AccessRefusal>
>

/**
 * Changes the name by which the holder of an account is known. What was done before keeps the name of its time. Nobody
 * changes their own.
 *
 * @refuses unknown-thing, own-account, account-unchanged, no-power
 */
export async function renameAccount(
  session: Session,
  { accountId, name }: { readonly accountId: AccountId; readonly name: string },
): Changed {
  const account = await othersAccount(session, accountId)
  if (!account.ok) return account
  const [from, to] = [account.value.name, name.trim()]
  if (to === '' || to === from) return refuse({ code: 'account-unchanged' })
  return change(session, { accountId, act: 'rename-account', detail: { from, to }, row: { name: to } })
}

/**
 * Changes the mail address of an account: its holder signs in with the new one. Links sent to the old address are good no
 * more, and both addresses are told. Nobody changes their own.
 *
 * @refuses unknown-thing, own-account, account-unchanged, account-exists, no-power
 */
export async function changeAccountAddress(
  session: Session,
  { accountId, email }: { readonly accountId: AccountId; readonly email: string },
): Changed {
  const { tx, councilId } = session
  const account = await othersAccount(session, accountId)
  if (!account.ok) return account
  const [from, to] = [account.value.email, email.trim().toLowerCase()]
  if (to === '' || to === from) return refuse({ code: 'account-unchanged' })
  if ((await accountByEmail(tx, councilId, to)) !== undefined)
    return refuse({ code: 'account-exists', email: to })
  const changed = await change(session, {
    accountId,
    act: 'change-account-address',
    detail: { from, to },
    row: { email: to },
  })
  if (!changed.ok) return changed
  await dropSignInLinks(tx, { councilId, accountId })
  await queueMail(session, {
    kind: 'address-changed',
    to: [accountId, { name: account.value.name, address: from }],
    about: { kind: 'account', id: accountId },
    path: '/workspace/sign-in',
    entryNo: session.log.trail.entryNo,
  })
  return changed
}

/**
 * Changes whose account it is in the register of people, or says that it is nobody's there. What a person may see as a
 * member goes with it, so nobody changes their own, and no person has two open accounts.
 *
 * @refuses unknown-thing, own-account, account-unchanged, person-has-account, no-power
 */
export async function changeAccountPerson(
  session: Session,
  { accountId, personId }: { readonly accountId: AccountId; readonly personId: PersonId | undefined },
): Changed {
  const account = await othersAccount(session, accountId)
  if (!account.ok) return account
  const [from, to] = [account.value.person_id, personId ?? null]
  if (to === from) return refuse({ code: 'account-unchanged' })
  if (to !== null) {
    const { people } = await registerOf(session)
    if (!people.some(({ id }) => id === to)) return refuse({ code: 'unknown-thing', kind: 'person' })
    const other = await openAccountOfPerson(session.tx, session.councilId, to)
    if (other !== undefined) return refuse({ code: 'person-has-account', name: other.name })
  }
  const changed = await change(session, {
    accountId,
    act: 'change-account-person',
    detail: { from, to },
    row: { person_id: to },
  })
  if (changed.ok) await tellHolder(session, accountId, session.log.trail.entryNo)
  return changed
}

/** The account of somebody other than who acts. */
async function othersAccount(
  { tx, councilId, actor }: Session,
  accountId: AccountId,
): Promise<Result<AccountRow, UnknownThing | AccountChangeRefusal>> {
  const account = await accountById(tx, councilId, accountId)
  if (account === undefined) return refuse({ code: 'unknown-thing', kind: 'account' })
  return accountId === actor.accountId ? refuse({ code: 'own-account' }) : accept(account)
}

type Change = {
  readonly accountId: AccountId
  readonly act: ActName
  readonly detail: Json
  readonly row: Parameters<typeof changeAccountRow>[2]
}

async function change(
  session: Session,
  { accountId, act, detail, row }: Change,
): Promise<Result<AccountId, AccessRefusal>> {
  const entry = enter(session, act, { kind: 'account', id: accountId, detail })
  if (!entry.ok) return entry
  await changeAccountRow(session.tx, { councilId: session.councilId, accountId }, row)
  return accept(accountId)
}

import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { Role } from '../../council/access/role.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountByEmail } from '../../store/account.ts'
import { isExampleCouncil } from '../../store/council.ts'
import { addExampleLogin } from '../../store/sign-in/example-login.ts'
import { keepPassword } from '../../store/sign-in/password.ts'
import { grantPower, openAccount } from '../council/open-account.ts'
import type { CouncilRefusal, GrantRefusal, NotExampleCouncil, UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

/** A login to open in the example council, with its password and that password's digest. */
export type NewExampleLogin = {
  readonly role: Role
  readonly email: string
  /** The name of its holder in the register. */
  readonly name: string
  readonly grants: readonly { readonly role: Role; readonly bodySlug?: string | undefined }[]
  readonly password: string
  readonly digest: string
}

type LoginRefusal = AccessRefusal | CouncilRefusal | GrantRefusal | UnknownThing | NotExampleCouncil

/**
 * Opens a login of the example council, whose password anybody at the machine can have printed. No other council may have one.
 *
 * @refuses not-example-council, account-exists, unknown-thing, operator-not-granted, no-power
 */
export async function openExampleLogin(
  session: Session,
  login: NewExampleLogin,
): Promise<Result<AccountId, LoginRefusal>> {
  const { tx, councilId } = session
  if (!(await isExampleCouncil(tx, councilId))) return refuse({ code: 'not-example-council' })
  const opened = (await openedInStory(session, login)) ?? (await openWithGrants(session, login))
  if (!opened.ok) return opened
  const { role, password, digest } = login
  const entry = enter(session, 'open-example-login', { kind: 'account', id: opened.value, detail: { role } })
  if (!entry.ok) return entry
  const account = { council_id: councilId, account_id: opened.value }
  await addExampleLogin(tx, { ...account, role, password, opened_entry: entry.value })
  await keepPassword(tx, { ...account, digest, set_at: session.at, set_entry: entry.value })
  return accept(opened.value)
}

/** The story of the example may have opened the account: of somebody whom its records name by it. */
async function openedInStory(
  { tx, councilId }: Session,
  { email, name }: NewExampleLogin,
): Promise<Result<AccountId, never> | undefined> {
  const told = await accountByEmail(tx, councilId, email)
  return told?.name === name && told.closed_entry === null ? accept(told.account_id) : undefined
}

async function openWithGrants(
  session: Session,
  { email, name, grants }: NewExampleLogin,
): Promise<Result<AccountId, LoginRefusal>> {
  const register = await registerOf(session)
  const personId = register.people.find((person) => person.name === name)?.id
  const opened = await openAccount(session, { name, email, roles: [], personId })
  if (!opened.ok) return opened
  for (const { role, bodySlug } of grants) {
    const bodyId = register.bodies.find(({ slug }) => slug === bodySlug)?.id
    if (bodySlug !== undefined && bodyId === undefined) return refuse({ code: 'unknown-thing', kind: 'body' })
    const granted = await grantPower(session, { email, role, bodyId })
    if (!granted.ok) return granted
  }
  return opened
}

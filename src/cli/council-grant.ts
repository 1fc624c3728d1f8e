import { grantPower, openAccount } from '../acts/council/open-account.ts'
import type { CouncilRefusal, GrantRefusal, UnknownThing } from '../acts/refusals.ts'
import { inOneTransaction, registerOf, type Session } from '../acts/session.ts'
import type { AccessRefusal } from '../council/access/refusals.ts'
import type { AccountId } from '../council/access/power.ts'
import { grantableRoles, type Role } from '../council/access/role.ts'
import { refuse, type Result } from '../foundation/result.ts'
import { defineCommand, UsageError, type ExitCode } from './command.ts'
import { isEmail } from './council-add.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { chosenCouncil, openingAs, withDatabase } from './with-council.ts'
import { words } from './words.ts'

const say = words.councilGrant

/** `moothall council grant`: grants a role to somebody, opening an account for them if they have none. */
export const councilGrant = defineCommand({
  usage: '--email EMAIL --role ROLE --as EMAIL [--name NAME] [--person NAME] [--council SLUG]',
  options: {
    email: { type: 'string', value: 'EMAIL', summary: say.email },
    role: { type: 'string', value: 'ROLE', summary: say.role(grantableRoles) },
    as: { type: 'string', value: 'EMAIL', summary: words.council.as },
    name: { type: 'string', value: 'NAME', summary: say.name },
    person: { type: 'string', value: 'NAME', summary: say.person },
    council: { type: 'string', value: 'SLUG', summary: words.council.slug },
  },
  run(context, { values }): Promise<ExitCode> {
    const { email, role, as, name } = values
    if (as === undefined) throw new UsageError(words.council.asWhom)
    if (email === undefined || !isEmail(email)) throw new UsageError(say.badEmail)
    if (role === undefined || !grantableRoles.includes(role as Role))
      throw new UsageError(say.badRole(grantableRoles))
    return withDatabase(context, async ({ connection }) => {
      const council = await chosenCouncil(context, connection, values.council)
      const opening = council && (await openingAs(context, connection, { council, email: as }))
      if (opening === undefined) return 1
      const granted = await inOneTransaction(connection.office, opening, (session) =>
        grant(session, { email, role: role as Role, name, person: values.person }),
      )
      if (!granted.ok) {
        context.err(`${refusalSentence(granted.refusal)}\n`)
        return 1
      }
      context.out(say.done(email, role))
      return 0
    })
  },
})

type AnyRefusal = AccessRefusal | CouncilRefusal | GrantRefusal | UnknownThing

async function grant(
  session: Session,
  {
    email,
    role,
    name,
    person,
  }: { email: string; role: Role; name?: string | undefined; person?: string | undefined },
): Promise<Result<AccountId, AnyRefusal>> {
  const granted = await grantPower(session, { email, role })
  const isUnknown = !granted.ok && granted.refusal.code === 'unknown-thing'
  if (!isUnknown) return granted
  const known = (await registerOf(session)).people.find((one) => one.name === person)
  if (person !== undefined && known === undefined) return refuse({ code: 'unknown-thing', kind: 'person' })
  return openAccount(session, { name: name ?? person ?? email, email, roles: [role], personId: known?.id })
}

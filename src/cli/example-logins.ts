import { randomBytes } from 'node:crypto'
import { operator } from '../acts/council/add-council.ts'
import { inOneTransaction } from '../acts/session.ts'
import { openExampleLogin, type NewExampleLogin } from '../acts/sign-in/open-example-login.ts'
import { passwordDigestOf } from '../acts/sign-in/password-digest.ts'
import { exampleLogins as wanted } from '../example/logins.ts'
import { newId } from '../foundation/identifier.ts'
import { dateAt, instantFromMs } from '../foundation/instant.ts'
import { accept } from '../foundation/result.ts'
import { isLoopback } from '../settings.ts'
import type { Connection } from '../store/connection.ts'
import type { CouncilRow } from '../store/council.ts'
import { exampleLoginsOf } from '../store/sign-in/example-login.ts'
import { defineCommand, UsageError, type CommandContext, type ExitCode } from './command.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { chosenCouncil, withDatabase } from './with-council.ts'
import { words } from './words.ts'

const say = words.exampleLogins

/** `moothall example logins`: prints the logins of the example council, opening those that there are not yet. */
export const exampleLoginsCommand = defineCommand({
  usage: '[--json] [--council SLUG]',
  options: {
    json: { type: 'boolean', summary: say.json },
    council: { type: 'string', value: 'SLUG', summary: words.council.slug },
  },
  run(context, { values, operands }): Promise<ExitCode> {
    if (operands.length > 0) throw new UsageError(say.tooMuch)
    return withDatabase(context, async ({ connection, host, baseUrl }) => {
      const council = await chosenCouncil(context, connection, values.council)
      if (council === undefined) return 1
      if (!council.is_example || !isLoopback(host)) {
        context.err(`${council.is_example ? say.notLoopback(host) : say.notExample(council.name)}\n`)
        return 1
      }
      if (!(await openMissing(context, connection, council))) return 1
      const logins = await exampleLoginsOf(connection.office, council.council_id)
      context.out(
        values.json === true ? `${JSON.stringify(logins)}\n` : say.table(logins, `${baseUrl}/workspace`),
      )
      return 0
    })
  },
})

/** Opens the logins that there are not yet; prints a sentence and gives false where one is refused. */
async function openMissing(
  context: CommandContext,
  { office }: Connection,
  council: CouncilRow,
): Promise<boolean> {
  const { council_id: councilId, zone } = council
  const known = new Set((await exampleLoginsOf(office, councilId)).map(({ role }) => role))
  const missing: NewExampleLogin[] = []
  for (const login of wanted.filter(({ role }) => !known.has(role))) {
    const password = newId(randomBytes)
    const digest = await passwordDigestOf(password, randomBytes)
    missing.push({ ...login, password, digest })
  }
  if (missing.length === 0) return true
  const at = instantFromMs(Date.now())
  const opening = { councilId, zone, at, random: randomBytes, actor: operator(dateAt(at, zone)) }
  const opened = await inOneTransaction(office, opening, async (session) => {
    for (const login of missing) {
      const one = await openExampleLogin(session, login)
      if (!one.ok) return one
    }
    return accept(undefined)
  })
  if (!opened.ok) context.err(`${refusalSentence(opened.refusal)}\n`)
  return opened.ok
}

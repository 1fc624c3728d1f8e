import { readFile } from 'node:fs/promises'
import { inOneTransaction } from '../acts/session.ts'
import { addRegister } from '../import/register/add-register.ts'
import { parseRegisterFile, type RegisterFile } from '../import/register/register-file.ts'
import { defineCommand, UsageError, type CommandContext, type ExitCode } from './command.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { chosenCouncil, openingAs, withDatabase } from './with-council.ts'
import { words } from './words.ts'

const say = words.registerAdd

/** `moothall register add`: adds the bodies, people and offices of a file to the register. */
export const registerAdd = defineCommand({
  usage: 'FILE --as EMAIL [--council SLUG] [--json]',
  options: {
    as: { type: 'string', value: 'EMAIL', summary: words.council.as },
    council: { type: 'string', value: 'SLUG', summary: words.council.slug },
    json: { type: 'boolean', summary: say.json },
  },
  async run(context, { values, operands }): Promise<ExitCode> {
    const [file, ...more] = operands
    if (file === undefined || more.length > 0) throw new UsageError(say.oneFile)
    if (values.as === undefined) throw new UsageError(words.council.asWhom)
    const register = await registerIn(context, file)
    if (register === undefined) return 1
    return withDatabase(context, async ({ connection }) => {
      const council = await chosenCouncil(context, connection, values.council)
      const opening = council && (await openingAs(context, connection, { council, email: values.as }))
      if (opening === undefined) return 1
      const added = await inOneTransaction(connection.office, opening, (session) =>
        addRegister(session, register),
      )
      if (!added.ok) {
        context.err(`${file}: ${refusalSentence(added.refusal)}\n`)
        return 1
      }
      context.out(values.json === true ? `${JSON.stringify(added.value)}\n` : say.done(added.value))
      return 0
    })
  },
})

async function registerIn(context: CommandContext, file: string): Promise<RegisterFile | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    context.err(`${say.cannotRead(file)}\n`)
    return undefined
  }
  const parsed = parseRegisterFile(text)
  if (parsed.ok) return parsed.value
  for (const { where, complaint } of parsed.refusal) context.err(`${say.wrong(file, where, complaint)}\n`)
  return undefined
}

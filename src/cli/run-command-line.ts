import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { faultChain } from '../foundation/fault.ts'
import { newId } from '../foundation/identifier.ts'
import {
  type Command,
  type CommandArguments,
  type CommandContext,
  type CommandOptions,
  type ExitCode,
  UsageError,
} from './command.ts'
import type { CommandEntry } from './commands.ts'
import { commandHelp, commandList } from './help.ts'
import { words } from './words.ts'

/** Runs the command that the words of a command line name, and gives how it ended. Never throws. */
export async function runCommandLine(
  argv: readonly string[],
  context: CommandContext,
  commands: readonly CommandEntry[],
): Promise<ExitCode> {
  try {
    if (argv.length === 0) return misused(context, commandList(commands))
    if (argv[0] === '--version') return await version(context)
    const asksHelp = argv[0] === 'help' || argv[0] === '--help' || argv[0] === '-h'
    return asksHelp ? await help(argv.slice(1), context, commands) : await call(argv, context, commands)
  } catch (fault) {
    context.err(`${words.fault(newId(randomBytes))}\n${faultChain(fault)}\n`)
    return 1
  }
}

async function help(
  topic: readonly string[],
  context: CommandContext,
  commands: readonly CommandEntry[],
): Promise<ExitCode> {
  const entry = commandNamed(topic, commands)
  const begun = commandsBegunWith(topic, commands)
  if (entry === undefined && begun.length === 0) return misused(context, unknown(topic))
  context.out(entry === undefined ? commandList(begun) : commandHelp(entry, await entry.load()))
  return 0
}

async function call(
  argv: readonly string[],
  context: CommandContext,
  commands: readonly CommandEntry[],
): Promise<ExitCode> {
  const entry = commandNamed(argv, commands)
  if (entry === undefined) return callOfPart(argv, context, commands)
  const command = await entry.load()
  try {
    const parsed = parsedArguments(argv.slice(entry.name.split(' ').length), command)
    if (!parsed.asksHelp) return await command.run(context, parsed.args)
    context.out(commandHelp(entry, command))
    return 0
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault
    return misused(context, `${fault.message}\n${words.usage(entry.name, command.usage)}\n`)
  }
}

/** A call that names no command: explains those that begin with its first word, if there are such. */
async function callOfPart(
  [first = '', ...rest]: readonly string[],
  context: CommandContext,
  commands: readonly CommandEntry[],
): Promise<ExitCode> {
  if (rest.includes('--help') || rest.includes('-h')) return help([first], context, commands)
  const begun = commandsBegunWith([first], commands)
  return misused(context, begun.length > 0 ? commandList(begun) : unknown([first]))
}

async function version(context: CommandContext): Promise<ExitCode> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
  context.out(`${words.version((JSON.parse(manifest) as { version: string }).version)}\n`)
  return 0
}

function unknown(topic: readonly string[]): string {
  return `${words.unknownCommand(topic.join(' '))}\n`
}

function misused(context: CommandContext, sentence: string): ExitCode {
  context.err(sentence)
  return 2
}

/** The command whose name the words begin with; of two, the longer. */
function commandNamed(argv: readonly string[], commands: readonly CommandEntry[]): CommandEntry | undefined {
  const named = commands.filter(({ name }) => name.split(' ').every((word, index) => argv[index] === word))
  return named.toSorted((one, other) => other.name.length - one.name.length)[0]
}

/** The commands whose names begin with the words; all of them where there is no word. */
function commandsBegunWith(
  topic: readonly string[],
  commands: readonly CommandEntry[],
): readonly CommandEntry[] {
  return commands.filter(({ name }) => topic.every((word, index) => name.split(' ')[index] === word))
}

function parsedArguments(
  argv: readonly string[],
  command: Command,
): { readonly asksHelp: boolean; readonly args: CommandArguments<CommandOptions> } {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type }]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    const { help: asksHelp, ...given } = values
    return { asksHelp: asksHelp === true, args: { values: given, operands: positionals } }
  } catch (fault) {
    const isUsage =
      fault instanceof Error && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS')
    throw isUsage ? new UsageError(words.badOption(fault.message)) : fault
  }
}

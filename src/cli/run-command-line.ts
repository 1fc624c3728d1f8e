import { randomBytes } from 'node:crypto'
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
  if (topic.length === 0) context.out(commandList(commands))
  if (topic.length === 0) return 0
  const entry = commandNamed(topic, commands)
  if (entry === undefined) return misused(context, `${words.unknownCommand(topic.join(' '))}\n`)
  context.out(commandHelp(entry, await entry.load()))
  return 0
}

async function call(
  argv: readonly string[],
  context: CommandContext,
  commands: readonly CommandEntry[],
): Promise<ExitCode> {
  const entry = commandNamed(argv, commands)
  if (entry === undefined) return misused(context, `${words.unknownCommand(argv[0] ?? '')}\n`)
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

function misused(context: CommandContext, sentence: string): ExitCode {
  context.err(sentence)
  return 2
}

/** The command whose name the words begin with; of two, the longer. */
function commandNamed(argv: readonly string[], commands: readonly CommandEntry[]): CommandEntry | undefined {
  const named = commands.filter(({ name }) => name.split(' ').every((word, index) => argv[index] === word))
  return named.toSorted((one, other) => other.name.length - one.name.length)[0]
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

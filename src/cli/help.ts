import type { Command } from './command.ts'
import type { CommandEntry } from './commands.ts'
import { words } from './words.ts'

/** The list of all commands with what each does. */
export function commandList(commands: readonly CommandEntry[]): string {
  const lines = commands.map(({ name, summary }) => [name, summary] as const)
  return `${words.help.call}\n\n${columns([...lines, ['help', words.help.summary], ['--version', words.help.version]])}\n${words.help.more}\n`
}

/** How a command is called, what it does and what its options mean. */
export function commandHelp(entry: CommandEntry, command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => {
    const value = option.type === 'string' ? ` ${option.value}` : ''
    return [`--${name}${value}`, option.summary] as const
  })
  const listed = columns([...options, ['--help', words.help.option]])
  return `${words.usage(entry.name, command.usage)}\n\n${entry.summary}\n\n${listed}`
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}

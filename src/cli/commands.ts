import type { Command } from './command.ts'
import { words } from './words.ts'

/** A command by its name, which may be of two words, and its summary. Its code is loaded when it is called. */
export type CommandEntry = {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** All commands, in the order in which `help` lists them. */
export const commands: readonly CommandEntry[] = [
  { name: 'read', summary: words.read.summary, load: async () => (await import('./read.ts')).read },
]

/** How a command ended: 0 done, 1 refused or bad input, 2 called in a way it does not know. */
export type ExitCode = 0 | 1 | 2

/** Where a command writes: the process's own streams, or a test's. */
export type CommandContext = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** An option of a command. `value` names what follows it in the help; a switch has none. */
export type CommandOption =
  | { readonly type: 'boolean'; readonly summary: string }
  | { readonly type: 'string'; readonly value: string; readonly summary: string }

/** The options of a command by their long names. `--help` is known to every command. */
export type CommandOptions = Readonly<Record<string, CommandOption>>

/** What a command was called with: its options that were given, and the words that are none. */
export type CommandArguments<Options extends CommandOptions> = {
  readonly values: {
    readonly [Name in keyof Options]?: Options[Name]['type'] extends 'boolean' ? boolean : string
  }
  readonly operands: readonly string[]
}

/** A command: how it is called, and what it does. */
export type Command<Options extends CommandOptions = CommandOptions> = {
  /** What stands after the command's name: `FILE… [--json]`. */
  readonly usage: string
  readonly options: Options
  run(context: CommandContext, args: CommandArguments<Options>): Promise<ExitCode>
}

/** A command whose arguments are typed by the options it declares. */
export function defineCommand<const Options extends CommandOptions>(command: Command<Options>): Command {
  return command
}

/** A call that a command does not know; thrown by it, shown with its usage, and ended with 2. */
export class UsageError extends Error {}

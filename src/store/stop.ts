/**
 * A reason to stop that the operator can do something about: one plain sentence, printed without a stack.
 * Thrown only where the program opens, moves, backs up or restores its database or files; `main.ts` and the commands print it and exit 1.
 */
export class Stop extends Error {
  override readonly name = 'Stop'
}

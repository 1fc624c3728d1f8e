import type { Storyline } from '../moment.ts'

/** Every matter of the example, told in the order in which it came up. */
export const storylines: readonly Storyline[] = []

import { tag } from '../components/tag.ts'
import type { Html } from '../html.ts'

/**
 * How far a thing has come, for its look. The words beside it say the same:
 * `planned` not yet, `open` under way, `settled` done, `changed` put off or amended, `stopped` withdrawn or cancelled.
 */
export type StateTone = 'planned' | 'open' | 'settled' | 'changed' | 'stopped'

/** The state of a meeting, item or document in a word or two, with a mark whose shape differs by tone. */
export function stateTag(state: { readonly tone: StateTone; readonly text: string }): Html {
  return tag({ text: state.text, classes: `mh-state mh-state--${state.tone}` })
}

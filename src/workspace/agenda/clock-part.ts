import type { Fragment } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import type { ReadAgenda } from './read-agenda.ts'

/** What the clock says of an agenda that is published today. */
export function clockPart(_visit: Visit, _agenda: ReadAgenda): Fragment {
  return undefined
}

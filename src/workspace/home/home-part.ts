import type { Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'

/** A part of a reader's first page: its markup with an `h2` of its own; `undefined` where it has nothing to say to them. */
export type HomePart = (visit: Visit) => Promise<Html | undefined>

import type { Reading } from '../../acts/session.ts'
import type { OpenVisit } from './visit.ts'

/**
 * Reads the record in one transaction, so that a page tells of one moment. It waits for nobody's act, and takes no form:
 * a page that reads by `visit.act` would use up the form that it was sent before the act itself is done.
 */
export function reading<Value>(visit: OpenVisit, read: (reading: Reading) => Promise<Value>): Promise<Value> {
  const { office, councilId, at, zone } = visit
  return office.transaction().execute((tx) => read({ tx, councilId, at, zone }))
}

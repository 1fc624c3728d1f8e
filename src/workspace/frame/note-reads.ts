import { noteRead, type ReadThing } from '../../acts/audit/note-read.ts'
import { mayByRole } from '../../council/access/power.ts'
import { isInTerm } from '../../council/term.ts'
import type { Answer, OpenVisit, Visit } from './visit.ts'

/**
 * Notes what an answer shows that is not public, before it is sent. An answer whose reader has no power to see such things
 * is no answer, and neither is one for somebody who has not signed in.
 */
export async function notedAnswer(visit: OpenVisit | Visit, answer: Answer): Promise<Answer> {
  if (answer === undefined || 'goTo' in answer) return answer
  for (const thing of answer.reads ?? []) {
    if (!('may' in visit) || !(await noteRead(visit, underPower(visit, thing))).ok) return undefined
  }
  return answer
}

/** The thing with the body for which its reader came by their power: its own, or that of whoever was asked about it. */
function underPower(visit: Visit, thing: ReadThing): ReadThing {
  if (visit.may('read-unreleased', thing.bodyId)) return thing
  const grant = visit.reader.grants.find(
    (held) => isInTerm(held, visit.today) && mayByRole(held.role, 'read-unreleased'),
  )
  return { ...thing, bodyId: grant?.bodyId }
}

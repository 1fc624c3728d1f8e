import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkAgendaTemplate, type AgendaTemplate } from '../../council/agenda/agenda-template.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import type { BodyId } from '../../council/body/body.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addAgendaTemplate, agendaTemplateOf } from '../../store/agenda-template.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

/**
 * Sets the usual agenda of a body. Agendas that were built before stay as they are.
 *
 * @refuses unknown-thing, item-without-title, private-item-without-public-title, title-says-a-state, template-begins-with-part, template-item-twice, no-power
 */
export async function setAgendaTemplate(
  session: Session,
  { bodyId, items }: { readonly bodyId: BodyId; readonly items: AgendaTemplate },
): Promise<Result<number, UnknownThing | AgendaRefusal | AccessRefusal>> {
  const checked = checkAgendaTemplate(items)
  if (!checked.ok) return checked
  const register = await registerOf(session)
  if (!register.bodies.some(({ id }) => id === bodyId)) return refuse({ code: 'unknown-thing', kind: 'body' })
  const entry = enter(session, 'set-agenda-template', { kind: 'body', id: bodyId, bodyId })
  if (!entry.ok) return entry
  const key = { councilId: session.councilId, bodyId }
  const { version } = await agendaTemplateOf(session.tx, key)
  const added = { version: version + 1, items: checked.value, at: session.at, entryNo: entry.value }
  await addAgendaTemplate(session.tx, key, added)
  return accept(added.version)
}

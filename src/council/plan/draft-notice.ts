import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { displayName, type Person } from '../member/person.ts'
import { holderOn, type Register } from '../member/register.ts'
import { isInTerm } from '../term.ts'
import type { BodyId } from '../body/body.ts'
import type { NoticeStatement, PlanNoticeKind, StatedDecisionMaker } from './notice.ts'
import type { KeyThreshold, PlanEntry } from './plan-entry.ts'
import { factOfNotice } from './check-notice.ts'

/** What a notice is drafted from: the entry, the register of the day, and what its kind adds. */
export type NoticeDraft = Pick<NoticeStatement, 'reason' | 'consent' | 'told' | 'representations'> & {
  readonly kind: PlanNoticeKind
  readonly entry: PlanEntry
  readonly register: Register
  readonly thresholds: readonly KeyThreshold[]
  readonly on: CalendarDate
}

/**
 * The statement of a notice, made from the entry and the register of the day. It says of the two facts only the one that
 * its kind is about, but that a notice of a key decision also says where a part of it is to be private.
 *
 * @law docs/law/si-2012-2089.md
 */
export function draftNotice(draft: NoticeDraft): NoticeStatement {
  const { entry, kind, thresholds } = draft
  const isAboutKey = factOfNotice[kind] === 'key'
  const key =
    isAboutKey && entry.key !== undefined
      ? { ...entry.key, threshold: thresholds.find(({ ground }) => ground === entry.key?.ground)?.words }
      : undefined
  return {
    title: entry.title,
    summary: entry.summary,
    decisionMaker: statedDecisionMaker(draft),
    window: entry.window,
    key,
    private: entry.private,
    documents: entry.documents,
    copiesFrom: entry.copiesFrom,
    contact: entry.contact,
    consultees: entry.consultees,
    reason: draft.reason,
    consent: draft.consent,
    told: draft.told,
    representations: draft.representations,
  }
}

/** A decision-maker as the register has them on a day: a person with their title, or a body with the list of its members. */
export function statedDecisionMaker({
  entry: { decisionMaker },
  register,
  on,
}: Pick<NoticeDraft, 'entry' | 'register' | 'on'>): StatedDecisionMaker {
  if (decisionMaker.kind === 'body') {
    const body = register.bodies.find(({ id }) => id === decisionMaker.bodyId)
    return {
      kind: 'body',
      name: body?.name ?? '',
      members: membersOn({ register, on, bodyId: decisionMaker.bodyId }),
    }
  }
  const office = register.offices.find(({ id }) => id === decisionMaker.officeId)
  const holder = holderOn(register, decisionMaker.officeId, on)
  const name = holder?.isIdentityProtected ? undefined : holder && displayName(holder, undefined, on)
  return { kind: 'office', title: office?.title ?? '', name }
}

/** Who sat on a body on a day, in the order of the register, each once and with the office first named. */
export function membersOn({
  register,
  on,
  bodyId,
}: {
  readonly register: Register
  readonly on: CalendarDate
  readonly bodyId: BodyId
}): readonly string[] {
  const named = new Map<Person['id'], string>()
  for (const office of register.offices.filter((one) => one.bodyId === bodyId))
    for (const holding of register.holdings) {
      if (holding.officeId !== office.id || !isInTerm(holding, on) || named.has(holding.personId)) continue
      const person = register.people.find(({ id }) => id === holding.personId)
      const name = person && displayName(person, office.kind === 'member' ? undefined : office, on)
      if (name !== undefined) named.set(holding.personId, name)
    }
  return [...named.values()]
}

import type { RegisterHit, RegisterKind } from '../../store/register-search.ts'
import { findInPublicRegisters, findInRegisters } from '../../store/register-search.ts'
import type { WorkspaceQuestion } from '../../store/workspace-search.ts'
import type { SearchResultOptions } from '../../web/record/search-result.ts'
import type { Visit } from '../frame/visit.ts'
import { searchWords } from './words.ts'

const words = searchWords.registers

/** What the registers hold for a question, and what the public sent: whole for who keeps the register, and as the public reads it for others. */
export async function registerResults(
  visit: Visit,
  asked: WorkspaceQuestion,
): Promise<SearchResultOptions[]> {
  const kept = keeps.some((act) => visit.mayAnywhere(act))
  const [ofOffice, ofPublic] = await Promise.all([
    kept ? findInRegisters(visit.office, asked) : [],
    findInPublicRegisters(visit.office, asked),
  ])
  return [
    ...ofOffice.filter((hit) => mayKeep(visit, hit)).map((hit) => result(visit, hit, keptAddress(hit))),
    ...ofPublic.filter((hit) => !mayKeep(visit, hit)).map((hit) => result(visit, hit, publicAddress(hit))),
  ]
}

/** Whose act opens the screens of each register. */
const actOf = {
  interest: 'register-interest',
  dispensation: 'record-dispensation',
  outsideBody: 'register-outside-body',
  submission: 'moderate-submission',
} as const satisfies Readonly<Record<RegisterKind, string>>

const keeps = Object.values(actOf)

/** Registers are the council's; what was sent belongs to the body of its meeting. */
function mayKeep(visit: Visit, { kind, body_id: bodyId }: RegisterHit): boolean {
  return visit.may(actOf[kind], bodyId ?? undefined)
}

function keptAddress({ kind, thing_id: id }: RegisterHit): string {
  if (kind === 'interest') return `/workspace/registers/interests/${id}`
  if (kind === 'submission') return `/workspace/submissions/${id}`
  return `/workspace/registers/${kind === 'dispensation' ? 'dispensations' : 'outside-bodies'}`
}

function publicAddress({ kind, thing_id: id, meeting_id: meetingId }: RegisterHit): string {
  if (kind === 'interest') return `/people/${id}/interests`
  if (kind === 'submission') return `/meetings/${meetingId ?? ''}`
  return kind === 'dispensation' ? '/dispensations' : '/outside-bodies'
}

function result({ say }: Visit, hit: RegisterHit, href: string): SearchResultOptions {
  const { kind, title, sort, happened_on: on } = hit
  return {
    title: kind === 'interest' ? words.interestsOf(title) : title,
    kind: words.kinds[kind],
    href,
    facts: [sort !== null && words.sorts[sort as keyof typeof words.sorts], on !== null && say.date(on)],
    headingLevel: 3,
  }
}

import {
  decisionState,
  type DecisionState,
  type EffectBasis,
} from '../../council/resolution/decision-state.ts'
import type { CallInState } from '../../council/call-in/call-in.ts'
import type { AfterDecision } from '../../store/public/decision.ts'
import type { Row } from '../../store/public/public-record.ts'
import type { Resolution } from '../../store/public/resolution.ts'
import { details } from '../../web/components/details.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { stateTag, type StateTone } from '../../web/record/state-tag.ts'
import type { Visit } from '../visit.ts'
import { decisionWords } from '../words/decision-words.ts'
import { label } from './label.ts'
import { paragraph } from './section.ts'

const words = decisionWords.effective

/** A day of a count as it is kept with what was counted. */
type KeptDay = {
  readonly on: Resolution['taken_on']
  readonly counts: boolean
  readonly why: string
  readonly name?: string
}

const tones: Readonly<Record<DecisionState, StateTone>> = {
  taken: 'planned',
  recorded: 'planned',
  published: 'open',
  callInOpen: 'open',
  effective: 'settled',
  calledIn: 'changed',
  confirmed: 'settled',
  amended: 'changed',
  referred: 'changed',
  urgentNoCallIn: 'settled',
  withdrawn: 'stopped',
  superseded: 'changed',
}

/** The state of a public decision on the day of the visit; `undefined` where the record says nothing of when it takes effect. */
function publicState(
  { today }: Pick<Visit, 'today'>,
  resolution: Resolution,
  after: AfterDecision | undefined,
): DecisionState | undefined {
  const effect = after?.effect
  const endedAs = resolution.end?.kind as 'withdrawn' | 'superseded' | undefined
  if (effect === undefined && endedAs === undefined) return undefined
  return decisionState(
    {
      isRecordComplete: true,
      isPublished: true,
      effect: effect && {
        basis: effect.basis as EffectBasis,
        closesOn: effect.closes_on ?? undefined,
        effectiveOn: effect.effective_on ?? undefined,
      },
      callIn: after?.callIn?.state as CallInState | undefined,
      endedAs,
    },
    today,
  )
}

/** The state of a decision as a tag; nothing where the record does not tell it. */
export function decisionTag(
  visit: Pick<Visit, 'today'>,
  resolution: Resolution,
  after: AfterDecision | undefined,
): Html | undefined {
  const state = publicState(visit, resolution, after)
  return state && stateTag({ tone: tones[state], text: decisionWords.states.decision[state] })
}

/** When a decision takes effect, why it could not be called in where it could not, and how the days were counted. */
export function shownEffect(visit: Visit, after: AfterDecision): Html | undefined {
  const { effect, exemption } = after
  if (effect === undefined) return undefined
  const consent =
    exemption &&
    decisionWords.consent(
      [exemption.consent_by, exemption.consent_by_office].filter(Boolean).join(', '),
      visit.say.date(exemption.consented_on),
    )
  return html`${paragraph(effectSentence(visit, effect))} ${paragraph(effect.reason ?? undefined)}
  ${paragraph(consent)} ${workings(visit, effect.workings)}`
}

function effectSentence({ say, today }: Visit, effect: Row<'decision_effect'>): string {
  const { basis, effective_on: on, closes_on: closesOn } = effect
  if (on === null) return basis === 'callInOutcome' ? words.stayed : words.unknown
  const date = say.longDate(on)
  const isToCome = on > today
  if (closesOn !== null)
    return windowSentence({ isOpen: closesOn >= today, isToCome }, say.longDate(closesOn), date)
  if (basis === 'callInOutcome') return isToCome ? words.afterCallInToCome(date) : words.afterCallIn(date)
  if (basis === 'urgent') return words.urgent(date)
  return basis === 'override' ? words.byHand(date) : words.notSubject(date)
}

function windowSentence(
  window: { readonly isOpen: boolean; readonly isToCome: boolean },
  closes: string,
  effective: string,
): string {
  if (window.isOpen) return words.open(closes, effective)
  return window.isToCome ? words.closedToCome(closes, effective) : words.closed(closes, effective)
}

/** Each day of a count with whether it counted and why; nothing where no days were counted. */
export function workings({ say }: Visit, kept: unknown): Html | undefined {
  const days = kept as readonly KeptDay[]
  if (days.length === 0) return undefined
  return details({
    summaryText: decisionWords.workings,
    html: table({
      head: decisionWords.workingsHead.map((text) => ({ text })),
      rows: days.map((day, at) => [
        { text: say.longDate(day.on) },
        { text: dayWords(day, days.slice(0, at + 1).filter(({ counts }) => counts).length) },
      ]),
    }),
  })
}

function dayWords(day: KeptDay, number: number): string {
  const why = label(decisionWords.states.day, day.why)
  const named = day.name === undefined ? why : `${day.name}, ${why}`
  return day.counts ? String(number) : named
}

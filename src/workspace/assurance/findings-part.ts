import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import type { FindingContribution } from '../../council/improvement/coverage.ts'
import { findingsOfEvent, type FindingRow } from '../../store/finding.ts'
import { html, type Html } from '../../web/html.ts'
import { stateTag, type StateTone } from '../../web/record/state-tag.ts'
import type { Visit } from '../frame/visit.ts'
import { answersToFindings } from './read-answers.ts'
import { paragraph, section, wideTable } from './section.ts'
import { assuranceWords } from './words.ts'

const words = assuranceWords.event

/** The findings of an event by their numbers. */
export async function findingsPart(visit: Visit, event: EventInHand): Promise<Html> {
  const { office, say } = visit
  const findings = await findingsOfEvent(office, event.key)
  if (findings.length === 0) return section(words.findings, paragraph(words.findingsNone))
  const answers = await answersToFindings(visit, [event])
  return section(
    words.findings,
    wideTable({
      caption: words.findings,
      head: words.findingHead,
      rows: findings.map((finding) => [
        {
          html: html`<a class="govuk-link" href="/workspace/findings/${finding.finding_id}"
            >${words.finding(say.number(finding.number))}</a
          >`,
        },
        { text: assuranceWords.marks[finding.polarity as keyof typeof assuranceWords.marks] },
        { text: finding.quote },
        { text: finding.theme },
        { html: findingState(finding, answers.get(finding.finding_id)) },
      ]),
    }),
  )
}

/** How far a finding has come, in a word or two; that actions answer it, where it is said how far they do. */
export function findingState(finding: FindingRow, answer?: FindingContribution): Html {
  const [tone, state] = stateOf(finding, answer)
  return stateTag({ tone, text: assuranceWords.states[state] })
}

type State = keyof typeof assuranceWords.states

const byActions: Readonly<Record<FindingContribution | 'none', readonly [StateTone, State]>> = {
  full: ['settled', 'answered'],
  part: ['open', 'answeredInPart'],
  none: ['open', 'open'],
}

function stateOf(finding: FindingRow, answer?: FindingContribution): readonly [StateTone, State] {
  if (finding.withdrawn_entry !== null) return ['stopped', 'withdrawn']
  if (finding.confirmed_by === null) return ['planned', 'unconfirmed']
  if (finding.polarity === 'strength') return ['settled', 'strength']
  if (finding.disposition === null) return byActions[answer ?? 'none']
  if (finding.disposition_approved_entry === null) return ['changed', 'waits']
  return ['settled', finding.disposition as State]
}

import {
  rehearsalDifferences,
  type PhasedReach,
  type Reach,
  type RehearsedPhase,
} from '../../council/rehearsal/rehearsal.ts'
import type { KeptRehearsal } from '../../store/rehearsal.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { table } from '../../web/components/table.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit } from '../frame/visit.ts'
import { rehearsalWords as words } from './rehearsal-words.ts'

/** What a walk of the site found: the verdict first, then who reached what, and what changed since the one before. */
export function rehearsalResultPart(
  visit: Visit,
  last: KeptRehearsal,
  before: KeptRehearsal | undefined,
): Html {
  const verdict = words.verdicts[last.verdict]
  const seconds = visit.say.number(Math.max(1, Math.round(last.took_ms / 1000)))
  return html`${last.verdict === 'holds' ? insetText({ html: html`<strong>${verdict}</strong>` }) : warningText({ text: verdict })}
    <p class="govuk-body">
      ${words.made(last.actor, shortMoment(visit, last.at), seconds)}
      ${words.digest(last.digest.slice(0, 12))}
    </p>
    ${leaksPart(last)} ${last.result.phases.map((phase) => phasePart(visit, phase))}
    ${before && differencesPart(before, last)}`
}

function leaksPart({ result }: KeptRehearsal): Html {
  const leaks = result.phases.flatMap(({ reached }) => reached.filter(({ isLeak }) => isLeak))
  if (leaks.length === 0) return nothing
  const rows = leaks.map(({ reader, what, address }) => [readerName(reader), words.things[what], address])
  return tableOf({ title: words.leaks, head: words.leaksHead, rows })
}

function phasePart(visit: Visit, phase: RehearsedPhase): Html {
  const { reached, missing, unanswered, refused } = phase
  const facts = words.phaseAt(shortMoment(visit, phase.at), visit.say.number(phase.asked))
  const found =
    reached.length === 0
      ? html`<p class="govuk-body">${words.nobody}</p>`
      : tableOf({ title: words.phases[phase.phase], head: words.head, rows: rowsOf(reached), isNamed: true })
  return html`<h2 class="govuk-heading-m">${words.phases[phase.phase]}</h2>
    ${
      refused === undefined
        ? html`<p class="govuk-body">${facts}</p>
            ${found}`
        : html`<p class="govuk-body">${refused}</p>`
    }
    ${addressList(words.missing, missing)} ${addressList(words.unanswered, unanswered)}`
}

/** One row for what a reader reached, with where it was first found. */
function rowsOf(reached: readonly Reach[]): string[][] {
  const groups = Map.groupBy(reached, ({ reader, what }) => `${reader} ${what}`)
  return [...groups.values()].map((found) => {
    const { reader, what, address } = found[0] as Reach
    return [readerName(reader), words.things[what], words.places(address, found.length - 1)]
  })
}

function readerName(reader: string): string {
  const known: Readonly<Record<string, string>> = words.readers
  if (reader.startsWith('account:')) return words.named
  const role = reader.replaceAll('-', ' ')
  return known[reader] ?? role.charAt(0).toUpperCase() + role.slice(1)
}

function tableOf({
  title,
  head,
  rows,
  isNamed = false,
}: {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly isNamed?: boolean
}): Html {
  return html`${!isNamed && html`<h2 class="govuk-heading-m">${title}</h2>`}
    <div class="mh-scroll" tabindex="0" role="region" aria-label="${title}">
      ${table({
        caption: title,
        captionClasses: 'govuk-visually-hidden',
        head: head.map((text) => ({ text })),
        rows: rows.map((cells) => cells.map((text) => ({ text }))),
      })}
    </div>`
}

function addressList(title: string, addresses: readonly string[]): Html {
  if (addresses.length === 0) return nothing
  return html`<h3 class="govuk-heading-s">${title}</h3>
    <ul class="govuk-list govuk-list--bullet">
      ${addresses.map((address) => html`<li>${address}</li>`)}
    </ul>`
}

function differencesPart(before: KeptRehearsal, last: KeptRehearsal): Html {
  const { more, less } = rehearsalDifferences(before.result, last.result)
  return html`<h2 class="govuk-heading-m">${words.differences}</h2>
    ${more.length + less.length === 0 && html`<p class="govuk-body">${words.same}</p>`}
    ${addressList(words.more, more.map(differenceLine))} ${addressList(words.less, less.map(differenceLine))}`
}

function differenceLine({ reader, what, address }: PhasedReach): string {
  return words.difference(readerName(reader), words.things[what], address)
}

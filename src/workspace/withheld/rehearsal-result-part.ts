import {
  rehearsalDifferences,
  type PhasedReach,
  type Reach,
  type RehearsedPhase,
} from '../../council/rehearsal/rehearsal.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accountById } from '../../store/account.ts'
import type { KeptRehearsal } from '../../store/rehearsal.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { table } from '../../web/components/table.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit } from '../frame/visit.ts'
import { rehearsalWords as words } from './rehearsal-words.ts'

/** How a rehearsal marks a reader who is named for a paper. */
const accountMark = 'account:'

type Cell = string | Html

/** How the readers of a rehearsal are called. */
type NameOf = (reader: string) => string

/** What a walk of the site found: the verdict first, then who reached what, and what changed since the one before. */
export async function rehearsalResultPart(
  visit: Visit,
  last: KeptRehearsal,
  before: KeptRehearsal | undefined,
): Promise<Html> {
  const nameOf = await namesIn(visit, [last, ...(before === undefined ? [] : [before])])
  const verdict = words.verdicts[last.verdict]
  const seconds = visit.say.number(Math.max(1, Math.round(last.took_ms / 1000)))
  return html`${last.verdict === 'holds' ? insetText({ html: html`<strong>${verdict}</strong>` }) : warningText({ text: verdict })}
    <p class="govuk-body">
      ${words.made(last.actor, shortMoment(visit, last.at), seconds)}
      ${words.digest(last.digest.slice(0, 12))}
    </p>
    ${leaksPart(last, nameOf)} ${last.result.phases.map((phase) => phasePart(visit, phase, nameOf))}
    ${before && differencesPart({ before, last, nameOf })}`
}

/** Calls roles by their names, and whoever is named for a paper by theirs. */
async function namesIn({ office, councilId }: Visit, kept: readonly KeptRehearsal[]): Promise<NameOf> {
  const readers = kept.flatMap(({ result }) =>
    result.phases.flatMap(({ reached }) => reached.map(({ reader }) => reader)),
  )
  const accounts = new Map<string, string>()
  for (const reader of new Set(readers.filter((each) => each.startsWith(accountMark)))) {
    const accountId = reader.slice(accountMark.length) as Id<'account'>
    const account = await accountById(office, councilId, accountId)
    if (account !== undefined) accounts.set(reader, words.named(account.name))
  }
  return (reader) => accounts.get(reader) ?? roleName(reader)
}

function leaksPart({ result }: KeptRehearsal, nameOf: NameOf): Html {
  const leaks = result.phases.flatMap(({ reached }) => reached.filter(({ isLeak }) => isLeak))
  if (leaks.length === 0) return nothing
  const rows = leaks.map(({ reader, what, address }) => [
    nameOf(reader),
    words.things[what],
    readable(address),
  ])
  return tableOf({ title: words.leaks, head: words.leaksHead, rows })
}

function phasePart(visit: Visit, phase: RehearsedPhase, nameOf: NameOf): Html {
  const { reached, missing, unanswered, refused } = phase
  const facts = words.phaseAt(shortMoment(visit, phase.at), visit.say.number(phase.asked))
  const found =
    reached.length === 0
      ? html`<p class="govuk-body">${words.nobody}</p>`
      : tableOf({
          title: words.phases[phase.phase],
          head: words.head,
          rows: rowsOf(reached, nameOf),
          isNamed: true,
        })
  return html`<h2 class="govuk-heading-m">${words.phases[phase.phase]}</h2>
    ${
      refused === undefined
        ? html`<p class="govuk-body">${facts}</p>
            ${found}`
        : html`<p class="govuk-body">${refused}</p>`
    }
    ${addressList(words.missing, missing)} ${addressList(words.unanswered, unanswered)}`
}

/** One row a reader: what they reached, and where it was first found. */
function rowsOf(reached: readonly Reach[], nameOf: NameOf): Cell[][] {
  return [...Map.groupBy(reached, ({ reader }) => reader)].map(([reader, own]) => {
    const things = [...Map.groupBy(own, ({ what }) => what)].map(([what, found]) => {
      const place = words.places(readable(found[0]?.address ?? ''), found.length - 1)
      return html`<li><strong>${words.things[what]}</strong>: ${place}</li>`
    })
    return [
      nameOf(reader),
      html`<ul class="govuk-list">
        ${things}
      </ul>`,
    ]
  })
}

/** An address as people read it: the words of a search as they were typed. */
function readable(address: string): string {
  return address.replaceAll(/(?:%[0-9A-F]{2})+/gi, (run) => decoded(run)).replaceAll('+', ' ')
}

function decoded(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}

function roleName(reader: string): string {
  const known: Readonly<Record<string, string>> = words.readers
  if (reader.startsWith(accountMark)) return words.nobodyKnown
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
  readonly rows: readonly (readonly Cell[])[]
  readonly isNamed?: boolean
}): Html {
  return html`${!isNamed && html`<h2 class="govuk-heading-m">${title}</h2>`}
    <div class="mh-scroll" tabindex="0" role="region" aria-label="${title}">
      ${table({
        caption: title,
        captionClasses: 'govuk-visually-hidden',
        head: head.map((text) => ({ text })),
        rows: rows.map((cells) =>
          cells.map((cell) => (typeof cell === 'string' ? { text: cell } : { html: cell })),
        ),
      })}
    </div>`
}

function addressList(title: string, addresses: readonly string[]): Html {
  if (addresses.length === 0) return nothing
  return html`<h3 class="govuk-heading-s">${title}</h3>
    <ul class="govuk-list govuk-list--bullet">
      ${addresses.map((address) => html`<li>${readable(address)}</li>`)}
    </ul>`
}

type Compared = { readonly before: KeptRehearsal; readonly last: KeptRehearsal; readonly nameOf: NameOf }

function differencesPart({ before, last, nameOf }: Compared): Html {
  const { more, less } = rehearsalDifferences(before.result, last.result)
  const line = ({ reader, what, address }: PhasedReach) =>
    words.difference(nameOf(reader), words.things[what], address)
  return html`<h2 class="govuk-heading-m">${words.differences}</h2>
    ${more.length + less.length === 0 && html`<p class="govuk-body">${words.same}</p>`}
    ${addressList(words.more, more.map(line))} ${addressList(words.less, less.map(line))}`
}

import type { ConditionConfirmation, ReleaseConsent, Releaser } from '../../council/access/release.ts'
import { areDifferentPeople, mayConsent } from '../../council/access/release.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { html, type Html } from '../../web/html.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import { actButton } from '../frame/form-page.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit } from '../frame/visit.ts'
import { clockInDoubt } from './clock-page.ts'
import { releaserIn, type PaperStanding } from './paper-standing.ts'
import { paperAddress, type SeenPaper } from './read-paper.ts'
import { ruleAddress } from './rule-page.ts'
import { scanWords } from './scan-words.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.release

/** The names of the accounts that took steps. */
export type NamesOfAccounts = ReadonlyMap<string, string>

/** What a release needs, what is there of it, by whom, and what the reader can do next. */
export function releasePart(
  visit: Visit,
  seen: SeenPaper,
  { standing, names }: { readonly standing: PaperStanding; readonly names: NamesOfAccounts },
): Html {
  const isEmbargo = seen.accessClass.class === 'embargoed'
  return html`<h2 class="govuk-heading-m">${isEmbargo ? words.title : words.titleExempt}</h2>
    <p class="govuk-body">
      ${isEmbargo ? words.lead : words.leadExempt}
      ${standing.needed === 1 ? words.ruleOfOne : words.ruleOfTwo}
      <a class="govuk-link" href="${ruleAddress}">${words.rule}</a>
    </p>
    ${standing.isReady && readyToRelease(visit, seen)} ${standing.isClockDoubted && clockInDoubt()}
    <div
      class="mh-scroll"
      tabindex="0"
      role="region"
      aria-label="${isEmbargo ? words.title : words.titleExempt}"
    >
      ${table({
        caption: isEmbargo ? words.title : words.titleExempt,
        captionClasses: 'govuk-visually-hidden',
        head: words.head.map((text) => ({ text })),
        rows: [
          publicRow(seen, standing),
          fileRow(standing),
          conditionRow(visit, seen, { standing, names }),
          ...consentRows(visit, seen, { standing, names }),
          ...(isEmbargo ? [timeRow(visit, seen, { standing, names })] : []),
        ],
      })}
    </div>`
}

function readyToRelease(visit: Visit, { paper }: SeenPaper): Html {
  return html`${warningText({ text: words.releaseNowLead })}
  ${actButton(visit, {
    action: `${paperAddress(paper)}/release`,
    buttonText: words.releaseNow,
    buttonClasses: 'govuk-button--warning',
    watched: [{ kind: 'document', id: paper.document_id }],
  })}`
}

type Shown = { readonly standing: PaperStanding; readonly names: NamesOfAccounts }

function cells(step: string, isDone: boolean, facts: Html | string): TableCell[] {
  const state = stateTag(
    isDone ? { tone: 'settled', text: words.done } : { tone: 'planned', text: words.open },
  )
  return [{ text: step }, { html: state }, typeof facts === 'string' ? { text: facts } : { html: facts }]
}

function publicRow({ paper }: SeenPaper, { isItemPublic }: PaperStanding): TableCell[] {
  if (isItemPublic || paper.meeting_id === null) return cells(words.public, isItemPublic, '')
  const agenda = `/workspace/meetings/${paper.meeting_id}/agenda`
  return cells(words.public, false, html`<a class="govuk-link" href="${agenda}">${words.publishAgenda}</a>`)
}

function fileRow({ isFileReady }: PaperStanding): TableCell[] {
  const facts = html`<a class="govuk-link" href="#findings">${scanWords.title}</a>`
  return cells(scanWords.releaseStep, isFileReady, facts)
}

function conditionRow(visit: Visit, seen: SeenPaper, { standing, names }: Shown): TableCell[] {
  const { confirmation } = standing
  const step = seen.accessClass.class === 'embargoed' ? words.condition : words.ground
  return confirmation === undefined
    ? cells(step, false, wayTo(seen, 'confirm', words.confirm))
    : cells(step, true, confirmedIn(visit, confirmation, names))
}

function confirmedIn(visit: Visit, given: ConditionConfirmation, names: NamesOfAccounts): string {
  const who = words.agreedBy(nameOf(given.by, names), shortMoment(visit, given.at))
  return words.confirmedBy(who, given.seen, given.seenWhere)
}

/** A row for each agreement that is needed, and for each that was given beyond. */
function consentRows(visit: Visit, seen: SeenPaper, shown: Shown): TableCell[][] {
  const { consents, needed } = shown.standing
  const steps = needed === 1 && consents.length < 2 ? [words.only] : [words.first, words.second]
  return steps.map((step, which) => consentRow(visit, seen, { ...shown, step, which }))
}

function consentRow(
  visit: Visit,
  seen: SeenPaper,
  { standing, names, step, which }: Shown & { readonly step: string; readonly which: number },
): TableCell[] {
  const given: ReleaseConsent | undefined = standing.consents[which]
  if (given === undefined)
    return cells(step, false, standing.consents.length === which ? wayToAgree(visit, seen, standing) : '')
  const agreed = words.agreedBy(nameOf(given.by, names), shortMoment(visit, given.at))
  const isOwn = !areDifferentPeople(given.by, releaserIn(visit))
  return cells(step, true, isOwn ? html`${agreed}<br />${wayTo(seen, 'take-back', words.takeBack)}` : agreed)
}

function wayToAgree(
  visit: Visit,
  seen: SeenPaper,
  { authors, consents, needed }: PaperStanding,
): Html | string {
  const me = releaserIn(visit)
  if (consents.some(({ by }) => by.personId === me.personId)) return words.agreed
  if (mayConsent(me, authors).ok) return wayTo(seen, 'agree', words.agree)
  return needed === 1 ? words.authorAlone : words.author
}

function timeRow(visit: Visit, seen: SeenPaper, { standing, names }: Shown): TableCell[] {
  if (seen.accessClass.class !== 'embargoed') return []
  const { authority, isTimeCome } = standing
  const from = words.from(visit.say.moment(seen.accessClass.expectedAt))
  if (authority !== undefined)
    return cells(
      words.time,
      true,
      words.authority(nameOf(authority.by, names), authority.seen, authority.seenWhere),
    )
  return cells(
    words.time,
    isTimeCome,
    isTimeCome ? from : html`${from}<br />${wayTo(seen, 'early', words.early)}`,
  )
}

function wayTo({ paper }: SeenPaper, step: string, text: string): Html {
  return html`<a class="govuk-link" href="${paperAddress(paper)}/${step}">${text}</a>`
}

function nameOf({ accountId }: Releaser, names: NamesOfAccounts): string {
  return names.get(accountId) ?? ''
}

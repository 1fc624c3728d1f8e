import { areDifferentPeople } from '../../council/access/release.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { scanRules, type FileFinding, type FilePlace, type FileScan } from '../../council/scan/file-scan.ts'
import type { KeptAllowance, KeptScan } from '../../store/scan.ts'
import { table } from '../../web/components/table.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { actButton } from '../frame/form-page.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit } from '../frame/visit.ts'
import type { FileStanding } from './file-standing.ts'
import { paperAddress, waitsToCorrect, type SeenPaper } from './read-paper.ts'
import { scanWords as words } from './scan-words.ts'

/** What was found in the file of a paper, where, and what can be done about it. */
export function scanPart(visit: Visit, seen: SeenPaper, { scan, allowances }: FileStanding): Html {
  return html`<section class="mh-section" id="findings">
    <h2 class="govuk-heading-m">${words.title}</h2>
    ${scan === undefined ? notScanned(visit, seen) : scanned(visit, seen, { scan, allowances })}
  </section>`
}

function notScanned(visit: Visit, seen: SeenPaper): Html {
  return html`<p class="govuk-body"><strong>${words.notScanned}.</strong> ${words.notScannedLead}</p>
    ${scanButton(visit, seen)}`
}

function scanButton(visit: Visit, { paper, hasFile }: SeenPaper): Fragment {
  if (!hasFile || !visit.may('record-scan', paper.body_id ?? undefined)) return undefined
  return actButton(visit, {
    action: `${paperAddress(paper)}/scan`,
    buttonText: words.scanNow,
    buttonClasses: 'govuk-button--secondary',
  })
}

type Scanned = { readonly scan: KeptScan; readonly allowances: readonly KeptAllowance[] }

function scanned(visit: Visit, seen: SeenPaper, { scan, allowances }: Scanned): Html {
  const { answer } = scan
  const when = shortMoment(visit, scan.at)
  if (!answer.ok) {
    const { sentence } = explainRefusal(answer.refusal)
    return html`<p class="govuk-body"><strong>${words.unread}.</strong> ${words.unreadLead(sentence)}</p>`
  }
  const { findingCount: count, rules } = answer.value
  const again = rules < scanRules ? scanButton(visit, seen) : undefined
  if (count === 0)
    return html`<p class="govuk-body">${words.noneBy(when, scan.actor)} ${words.lead}</p>
      ${again}`
  return html`<p class="govuk-body">
      <strong>${words.someBy(countOf(visit, count), when, scan.actor)}</strong> ${words.lead}
    </p>
    ${seen.hasFile ? findingsTable(visit, answer.value) : html`<p class="govuk-body">${words.someHidden}</p>`}
    ${allowances.map(
      ({ name, at, reason }) =>
        html`<p class="govuk-body">${words.allowedBy(name, shortMoment(visit, at), reason)}</p>`,
    )}
    ${waysOn(visit, seen)} ${publishWaiting(visit, seen, allowances)} ${again}`
}

/** How many things were found, as words. */
export function countOf({ say }: Pick<Visit, 'say'>, count: number): string {
  return say.count(count, words.thing)
}

/** The findings of a scan as a table: what, where, and the words. */
export function findingsTable(visit: Visit, { findings, findingCount }: FileScan): Html {
  const more = findingCount - findings.length
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.title}">
      ${table({
        caption: words.title,
        captionClasses: 'govuk-visually-hidden',
        head: words.head.map((text) => ({ text })),
        rows: findings.map((finding) => [
          { text: words.kinds[finding.kind] },
          { text: placeOf(finding.place) },
          { text: wordsOf(finding) },
        ]),
      })}
    </div>
    ${more > 0 && html`<p class="govuk-body">${words.more(visit.say.number(more))}</p>`}`
}

function wordsOf({ words: found }: FileFinding): string {
  return found === '' ? '–' : found
}

function placeOf({ part, number, name }: FilePlace): string {
  return [words.places[part], number === undefined ? '' : String(number), name ?? '']
    .filter((piece) => piece !== '')
    .join(' ')
}

/** The button that publishes a correction which waited, for whoever may and did not alone allow what was found in it. */
function publishWaiting(visit: Visit, { paper }: SeenPaper, allowances: readonly KeptAllowance[]): Fragment {
  if (!waitsToCorrect(paper) || !visit.may('publish-correction', paper.body_id ?? undefined)) return undefined
  if (allowances.length === 0) return undefined
  const me = { accountId: visit.reader.accountId, personId: visit.reader.personId }
  const isByAnother = allowances.some(({ account_id: accountId, person_id: personId }) =>
    areDifferentPeople({ accountId, personId: personId ?? undefined }, me),
  )
  if (!isByAnother) return html`<p class="govuk-body">${words.ownAllowance}</p>`
  return html`${warningText({ text: words.publishWaitingLead })}
  ${actButton(visit, {
    action: `${paperAddress(paper)}/findings/publish`,
    buttonText: words.publishWaiting(String(paper.version)),
    buttonClasses: 'govuk-button--warning',
    inside: html`<input type="hidden" name="version" value="${paper.version}" />`,
    watched: [{ kind: 'document', id: paper.document_id }],
  })}`
}

/** What can be done about what was found: nothing once it is public but to withdraw it, which stands elsewhere. */
function waysOn(visit: Visit, { paper }: SeenPaper): Html {
  if (paper.is_version_public) return html`<p class="govuk-body">${words.public}</p>`
  const isPublic = paper.published_at !== null
  const putIn = isPublic ? 'publish-document' : 'add-document'
  const ways: readonly (readonly [string, string, boolean])[] = [
    ['version', words.newVersion, visit.may(putIn, paper.body_id ?? undefined)],
    ['findings', words.allow, visit.may('allow-findings', paper.body_id ?? undefined)],
  ]
  return html`<p class="govuk-body">${words.mend}</p>
    <ul class="govuk-list">
      ${ways
        .filter(([, , isOffered]) => isOffered)
        .map(
          ([path, text]) =>
            html`<li><a class="govuk-link" href="${paperAddress(paper)}/${path}">${text}</a></li>`,
        )}
    </ul>`
}

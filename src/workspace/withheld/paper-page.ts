import { stepTakersOf } from '../../store/withheld-desk.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { classFacts } from './class-facts.ts'
import { fileStanding } from './file-standing.ts'
import { forWhat } from './for-what.ts'
import { historyPart } from './history-part.ts'
import { standingOf, stateOf, type PaperStanding } from './paper-standing.ts'
import { deskCrumb, paperAddress, paperAsked, waitsToCorrect, type SeenPaper } from './read-paper.ts'
import { isKeptBack } from './rehearsal-pages.ts'
import { rehearsalWords } from './rehearsal-words.ts'
import { releasePart } from './release-part.ts'
import { scanPart } from './scan-part.ts'
import { actOfVersion } from './take-in-page.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.paper

/** One paper that is kept back, or was: what it is, what its release needs, and what was done with it. */
export const paperRoute: Route = {
  url: '/withheld/:id',
  for: ['confirm-condition'],
  show: async (visit, asked) => {
    const seen = await paperAsked(visit, asked)
    if (seen === undefined) return undefined
    const standing = await standingOf(visit, seen.paper)
    const { paper, title, accessClass } = seen
    return {
      title,
      recentAs: title,
      breadcrumbs: [deskCrumb],
      main: html`${pageHeading({
        title,
        caption: withheldWords.classes[accessClass.class],
        state: stateTag(stateOf(visit, paper, standing)),
        facts: [forWhat(visit, paper)],
      })}
      ${publicSight(seen, standing)}
      ${summaryList({ rows: [...classFacts(visit, accessClass), publicTitleRow(seen), fileRow(visit, seen)] })}
      ${paper.withdrawn_at === null && scanPart(visit, seen, await fileStanding(visit, paper))}
      ${standing && (await release(visit, seen, standing))} ${otherActs(visit, seen)}
      ${await historyPart(visit, seen)}`,
      reads:
        paper.published_at === null
          ? [{ kind: 'document', id: paper.document_id, bodyId: paper.body_id ?? undefined }]
          : [],
    }
  },
}

async function release(visit: Visit, seen: SeenPaper, standing: PaperStanding): Promise<Html> {
  const takers = await stepTakersOf(visit.office, visit.councilId, seen.paper.document_id)
  const names = new Map(takers.map((taker) => [taker.account_id as string, taker.name]))
  return releasePart(visit, seen, { standing, names })
}

/** What the public can see of a paper at this moment, with the way to look. */
function publicSight({ paper, accessClass }: SeenPaper, standing: PaperStanding | undefined): Html {
  const isItemPublic = standing?.isItemPublic ?? paper.listed_at !== null
  const [says, address] = sightOf({ paper, accessClass }, isItemPublic)
  return insetText({
    html: html`<strong>${words.sees}</strong><br />${says}
      ${address !== undefined && html`<br /><a class="govuk-link" href="${address}">${words.look}</a>`}`,
  })
}

function sightOf(
  { paper, accessClass }: Pick<SeenPaper, 'paper' | 'accessClass'>,
  isItemPublic: boolean,
): [string, string?] {
  const own = `/documents/${paper.document_id}`
  if (paper.withdrawn_at !== null) return [words.seesTomb, own]
  if (waitsToCorrect(paper)) return [words.waitsToCorrect(String(paper.version)), own]
  if (paper.published_at !== null) return [words.seesFile, own]
  if (paper.listed_at !== null && accessClass.class !== 'embargoed') return [words.seesListed, own]
  if (paper.item_id === null) return [words.seesAlone]
  return isItemPublic ? [words.seesItem, `/items/${paper.item_id}`] : [words.seesNothing]
}

function publicTitleRow({ paper }: SeenPaper) {
  return { key: { text: words.publicTitle }, value: { text: paper.title } }
}

function fileRow({ say }: Visit, { paper, hasFile }: SeenPaper) {
  const facts = words.fileFacts(String(paper.version), say.fileSize(paper.size_bytes))
  const open = html`<a class="govuk-link" href="${paperAddress(paper)}/file">${words.open}</a>`
  const value = hasFile ? html`${open}, ${facts}. ${words.openHint}` : html`${facts}. ${words.noFile}`
  return { key: { text: words.file }, value: { html: value } }
}

function otherActs(visit: Visit, seen: SeenPaper): Html {
  const { paper, accessClass, hasFile } = seen
  const isPublic = paper.published_at !== null
  const ownBody = paper.body_id ?? undefined
  const isWithdrawn = paper.withdrawn_at !== null
  const isKept = isKeptBack(seen)
  const ways: readonly (readonly [string, string, boolean])[] = [
    ['extend', words.extend, accessClass.class === 'embargoed'],
    ['confidence', words.callOff, accessClass.class === 'embargoed'],
    ['keep', words.keepExempt, accessClass.class === 'exempt'],
    ['confidence', words.confide, accessClass.class === 'exempt'],
    ['version', isPublic ? words.correct : words.newVersion, visit.may(actOfVersion(seen), ownBody)],
    ['readers', words.readers, isKept && visit.may('give-read-grant', ownBody)],
    ['breach', words.breach, isKept],
    ['withdraw', words.withdraw, paper.listed_at !== null],
    ['rehearsal', rehearsalWords.rehearsal.title, isKept && hasFile && paper.item_id !== null],
  ]
  const afterwards: typeof ways = [['check', rehearsalWords.check.title, isWithdrawn]]
  return html`<h2 class="govuk-heading-m">${words.acts}</h2>
    <ul class="govuk-list">
      ${(isWithdrawn ? afterwards : ways)
        .filter(([, , isOffered]) => isOffered)
        .map(
          ([path, text]) =>
            html`<li><a class="govuk-link" href="${paperAddress(paper)}/${path}">${text}</a></li>`,
        )}
    </ul>`
}

import { classFromColumns } from '../../acts/report/add-document.ts'
import { documentFor } from '../../acts/report/document-for.ts'
import { releaseQuestion } from '../../acts/report/release-question.ts'
import { scannedFile } from '../../acts/scan/scanned-file.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import {
  mayEndByRelease,
  mayRelease,
  releaseStanding,
  type Releaser,
  type ReleaseStanding,
} from '../../council/access/release.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { DeskPaper } from '../../store/withheld-desk.ts'
import type { StateTone } from '../../web/record/state-tag.ts'
import { reading } from '../frame/reading.ts'
import { shortMoment } from '../frame/short-moment.ts'
import type { Visit } from '../frame/visit.ts'
import { isFileReady } from './file-standing.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.states

/** How far the release of a paper has come, and what stands in its way still. */
export type PaperStanding = ReleaseStanding & {
  readonly authors: readonly Releaser[]
  readonly isItemPublic: boolean
  /** Whether nothing is released because the machine's clock has run away. */
  readonly isClockDoubted: boolean
  /** Whether nothing that was found in its file stands in the way. */
  readonly isFileReady: boolean
  /** Whether the paper could be public but for the steps of its release: its item is, its file can be, and the clock is trusted. */
  readonly canGoOut: boolean
  /** Whether nothing more is wanted but that somebody releases it. */
  readonly isReady: boolean
}

/** How far the release of a paper has come; `undefined` where its class does not end by release. */
export function standingOf(visit: Visit, { document_id: id }: DeskPaper): Promise<PaperStanding | undefined> {
  return reading(visit, async (session) => {
    const found = await documentFor(session, id)
    if (!found.ok) return undefined
    const { document, isItemPublic } = found.value
    const accessClass = classFromColumns(document)
    if (!mayEndByRelease(accessClass)) return undefined
    const question = await releaseQuestion(session, document)
    const stood = releaseStanding({ ...question, accessClass })
    const { accountId, personId } = visit.reader
    const isClear = isFileReady(await scannedFile(session, document), stood, { accountId, personId })
    const canGoOut = isItemPublic && isClear && !question.isClockDoubted
    return {
      ...stood,
      authors: question.authors,
      isItemPublic,
      isClockDoubted: question.isClockDoubted,
      isFileReady: isClear,
      canGoOut,
      isReady: canGoOut && mayRelease(question).ok,
    }
  })
}

/** The state of a paper as one line of a list; how far its release has come is asked only where it can have begun. */
export async function stateInList(visit: Visit, paper: DeskPaper): Promise<State> {
  const canHaveBegun = paper.class === 'embargoed' || paper.has_steps
  return stateOf(visit, paper, canHaveBegun ? await standingOf(visit, paper) : undefined)
}

/** The state of a paper in a few words, with its look. */
export function stateOf(visit: Visit, paper: DeskPaper, standing: PaperStanding | undefined): State {
  if (paper.withdrawn_at !== null)
    return { tone: 'stopped', text: words.withdrawn(shortMoment(visit, paper.withdrawn_at)) }
  if (paper.published_at !== null)
    return { tone: 'settled', text: words.released(shortMoment(visit, paper.published_at)) }
  return keptState(classFromColumns(paper), standing, visit.today)
}

type State = { readonly tone: StateTone; readonly text: string }

function keptState(
  accessClass: AccessClass,
  standing: PaperStanding | undefined,
  today: CalendarDate,
): State {
  if (accessClass.class === 'open') return { tone: 'planned', text: words.openWaiting }
  if (accessClass.class === 'embargoed' && standing !== undefined) return embargoState(standing)
  if (standing?.isReady) return { tone: 'open', text: words.ready }
  return accessClass.class === 'exempt' && accessClass.reviewOn <= today
    ? { tone: 'changed', text: words.reviewDue }
    : { tone: 'planned', text: words.kept }
}

function embargoState(standing: PaperStanding): State {
  const { confirmation, isAgreed, needed, isTimeCome, isItemPublic, isReady } = standing
  if (isReady) return { tone: 'open', text: words.ready }
  if (!isItemPublic) return { tone: 'planned', text: words.notOnAgenda }
  if (confirmation === undefined) {
    const armed = needed === 1 ? words.armedByOne : words.armed
    return { tone: 'planned', text: isAgreed ? armed : words.waiting }
  }
  const people = needed === 1 ? words.one : words.second
  return { tone: 'open', text: isTimeCome ? people : words.early }
}

/** Whoever visits, as one of those who may release a paper. */
export function releaserIn({ reader }: Visit): Releaser {
  return { accountId: reader.accountId, personId: reader.personId }
}

import { addDays } from '../../foundation/calendar-date.ts'
import type { ExampleCouncil, ExampleDocument } from '../example-council.ts'
import type { PlacedDocument } from './document-story.ts'
import { moment } from './loading.ts'

/**
 * Where a document stands in the story: the item that expects it, when it came into the office, and when a restricted
 * one was listed. A paper that comes out with its agenda is taken in that morning, once its item is on the agenda.
 */
export function placeDocument(council: ExampleCouncil, document: ExampleDocument): PlacedDocument {
  const meeting = council.meetings.find(({ items }) => items.some((item) => expects(item, document)))
  const item = meeting?.items.find((each) => expects(each, document))
  const position = item?.expectedDocuments.findIndex((expected) => expected.document === document.key)
  const agenda = meeting?.acts.find(({ kind }) => kind === 'agendaPublished')
  const writtenOn = document.versions[0]?.on ?? document.publishedOn ?? agenda?.on
  const isEmbargoed = document.accessClass.kind === 'embargoed'
  const inOn = isEmbargoed ? agenda?.on : (document.publishedOn ?? agenda?.on ?? writtenOn)
  const isRestricted = document.accessClass.kind === 'exempt' || document.accessClass.kind === 'confidential'
  return {
    document,
    itemKey: item?.key,
    expectedKey: item === undefined ? undefined : `${item.key} ${position ?? 0}`,
    takenInAt: moment(inOn ?? addDays(meeting?.startsOn ?? council.meetings[0]!.startsOn, -10), '11:30'),
    listedAt: isRestricted && agenda !== undefined ? moment(agenda.on, '16:30') : undefined,
  }
}

function expects(
  item: ExampleCouncil['meetings'][number]['items'][number],
  document: ExampleDocument,
): boolean {
  return item.expectedDocuments.some((expected) => expected.document === document.key)
}

import { addDocument } from '../../acts/report/add-document.ts'
import { correctDocument } from '../../acts/report/correct-document.ts'
import { publishDocument } from '../../acts/report/publish-document.ts'
import { releaseDocument } from '../../acts/report/release-document.ts'
import { takeReleaseStep } from '../../acts/report/take-release-step.ts'
import { withdrawDocument } from '../../acts/report/withdraw-document.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import type { Instant } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import type { ExampleDocument, ExampleEmbargo, ExampleVersion } from '../example-council.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** A document with the item that expects it, and when it came into the office. */
export type PlacedDocument = {
  readonly document: ExampleDocument
  readonly itemKey: string | undefined
  readonly expectedKey: string | undefined
  readonly takenInAt: Instant
  /** When an open one came out by itself, after its agenda. */
  readonly publishedAt: Instant | undefined
}

/** The acts of one document: taken in, corrected, released from its embargo, withdrawn. */
export function documentStory(loading: Loading, placed: PlacedDocument): StoryAct[] {
  const { document } = placed
  const documentId = loading.idOf('document', document.key)
  const [first, ...later] = document.versions
  if (first === undefined) return []
  return [
    takenIn(loading, placed, first),
    ...(placed.publishedAt === undefined ? [] : [published(loading, document, placed.publishedAt)]),
    ...(document.accessClass.kind === 'embargoed' ? released(loading, document, document.accessClass) : []),
    ...later.map((version, index): StoryAct => {
      return {
        at: moment(version.on, '14:00'),
        what: `version ${index + 2} of ${document.key}`,
        act: (session) =>
          correctDocument(session, {
            documentId,
            file: fileOf(loading, document, index + 2),
            sections: version.sections,
          }),
      }
    }),
    ...(document.withdrawn === undefined ? [] : [withdrawn(loading, document, document.withdrawn)]),
  ]
}

/** The text of a version of a document, as the file that is kept of it. */
export function fileText(document: ExampleDocument, version: ExampleVersion): string {
  const sections = version.sections.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n\n'))
  return `${[document.title, ...sections].join('\n\n')}\n`
}

/** The key under which the file of a version is kept. */
export function fileKey(document: ExampleDocument, version: number): string {
  return `${document.key} ${version}`
}

function fileOf(loading: Loading, document: ExampleDocument, version: number) {
  const kept = loading.files.get(fileKey(document, version))
  invariant(kept !== undefined, `the file of ${document.key} was kept before the story began`)
  return { ...kept, fileName: `${document.key}.txt`, mediaType: 'text/plain; charset=utf-8' }
}

function takenIn(loading: Loading, placed: PlacedDocument, first: ExampleVersion): StoryAct {
  const { document, itemKey, expectedKey } = placed
  const { council, idOf } = loading
  const author = council.people.find(({ key }) => key === document.author)?.name
  return {
    at: placed.takenInAt,
    what: `document ${document.key}`,
    act: (session) =>
      addDocument(session, {
        id: idOf('document', document.key),
        kind: document.kind,
        title: document.title,
        publicTitle: document.publicTitle ?? document.title,
        language: 'en-GB',
        accessClass: accessClassOf(loading, document),
        matterId: document.matter === undefined ? undefined : idOf('matter', document.matter),
        itemId: itemKey === undefined ? undefined : idOf('item', itemKey),
        expectedDocumentId: expectedKey === undefined ? undefined : idOf('expectedDocument', expectedKey),
        author,
        file: fileOf(loading, document, 1),
        sections: first.sections,
      }),
  }
}

function accessClassOf({ idOf }: Loading, { accessClass }: ExampleDocument): AccessClass {
  if (accessClass.kind === 'exempt') {
    const { kind, paragraphs, ...rest } = accessClass
    return { class: kind, paragraphs: paragraphs.map(String), ...rest }
  }
  if (accessClass.kind === 'confidential') {
    const { kind, ...rest } = accessClass
    return { class: kind, ...rest }
  }
  if (accessClass.kind !== 'embargoed') return { class: accessClass.kind }
  return {
    class: 'embargoed',
    source: accessClass.source,
    terms: accessClass.terms,
    condition: accessClass.condition,
    expectedAt: moment(accessClass.expectedOn, accessClass.expectedAt),
    externalUrl: accessClass.externalUrl,
    recipients: accessClass.recipients.map((key) => idOf('person', key)),
    publicNote: accessClass.publicNote,
  }
}

function published({ idOf }: Loading, document: ExampleDocument, at: Instant): StoryAct {
  return {
    at,
    what: `publication of ${document.key}`,
    act: (session) => publishDocument(session, idOf('document', document.key)),
  }
}

function released({ idOf }: Loading, document: ExampleDocument, embargo: ExampleEmbargo): StoryAct[] {
  const { released: release } = embargo
  if (release === undefined) return []
  const documentId = idOf('document', document.key)
  const at = moment(release.on, release.at)
  return [
    {
      at,
      by: release.confirmedBy,
      what: `condition of ${document.key}`,
      act: (session) =>
        takeReleaseStep(session, {
          documentId,
          kind: 'condition',
          seen: embargo.condition,
          seenWhere: embargo.externalUrl ?? embargo.source,
        }),
    },
    {
      at,
      by: release.confirmedBy,
      what: `first consent for ${document.key}`,
      act: (session) => takeReleaseStep(session, { documentId, kind: 'release' }),
    },
    {
      at,
      by: release.secondReleaser,
      what: `second consent for ${document.key}`,
      act: (session) => takeReleaseStep(session, { documentId, kind: 'release' }),
    },
    {
      at,
      by: release.secondReleaser,
      what: `release of ${document.key}`,
      act: (session) => releaseDocument(session, documentId),
    },
  ]
}

function withdrawn(
  { idOf }: Loading,
  document: ExampleDocument,
  { on, reason }: NonNullable<ExampleDocument['withdrawn']>,
): StoryAct {
  return {
    at: moment(on, '15:10'),
    what: `withdrawal of ${document.key}`,
    act: (session) => withdrawDocument(session, { documentId: idOf('document', document.key), reason }),
  }
}

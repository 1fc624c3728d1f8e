import { classFromColumns } from '../acts/report/add-document.ts'
import { guardedPaper } from '../acts/report/guarded-paper.ts'
import { openReadGrants, type StandingReadGrant } from '../council/access/read-grant.ts'
import type { GuardedThing } from '../council/access/reader.ts'
import type { Id, RandomBytes } from '../foundation/identifier.ts'
import type { Instant, ZoneName } from '../foundation/instant.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { FileStore } from '../store/files/file-store.ts'
import { readGrantsOfDocument } from '../store/read-grant.ts'
import {
  accountsOfPeople,
  bodiesBeside,
  tracesOf,
  type NamedAccount,
  type PaperTraces,
} from '../store/rehearsal.ts'
import type { Office } from '../store/transaction.ts'
import { deskPaper, type DeskPaper } from '../store/withheld-desk.ts'
import type { AddressNames } from './addresses.ts'
import { marksOf, type PaperMarks } from './marks.ts'

/** The council whose site is walked. */
export type WalkedCouncil = {
  readonly councilId: Id<'council'>
  readonly zone: ZoneName
  readonly host: string
}

/** What a rehearsal knows of the papers before it walks. */
export type PaperGround = {
  readonly papers: readonly PaperMarks[]
  readonly names: AddressNames
  /** What somebody who knows the papers would search for. */
  readonly searches: readonly string[]
  readonly otherBodyId: Id<'body'> | undefined
  /** Who is named as recipient, reader or author of a paper and can sign in. */
  readonly named: readonly NamedAccount[]
}

const headBytes = 1_024

/** Reads what is known of some papers. */
export async function paperGround(
  { office, files }: { readonly office: Office; readonly files: FileStore },
  councilId: Id<'council'>,
  papers: readonly DeskPaper[],
): Promise<PaperGround> {
  const ids = papers.map(({ document_id: id }) => id)
  const traces = await tracesOf(office, councilId, ids)
  const grants = (await Promise.all(ids.map((id) => readGrantsOfDocument(office, councilId, id)))).flat()
  const beside = await bodiesBeside(office, councilId, papers[0]?.body_id ?? null)
  const marks = await Promise.all(
    papers.map(async (paper) => {
      const own = traces.find(({ document_id: id }) => id === paper.document_id) as PaperTraces
      const known = marksOf(paper, own, await headsOf(files, own.digests))
      const given = grants.filter(({ document_id: id }) => id === paper.document_id)
      return { ...known, names: [...known.names, ...given.map(({ grant_id: id }) => id)] }
    }),
  )
  const people = papers.flatMap((paper) => [...recipientsOf(paper), paper.author_id ?? []].flat())
  return {
    papers: marks,
    names: {
      papers: ids,
      around: present([
        ...papers.flatMap((paper) => [paper.item_id, paper.meeting_id, paper.body_id]),
        ...traces.flatMap((trace) => [trace.expected_id, trace.matter_id, trace.report_id]),
        ...grants.map(({ grant_id: id }) => id),
        beside.slug,
      ]),
      numbers: present(['1', ...papers.map(({ version }) => String(version))]),
    },
    searches: present([
      ...papers.flatMap(({ title, private_title: own }) => [
        title,
        own,
        ...longWords(`${title} ${own ?? ''}`),
      ]),
      ...traces.flatMap(({ paragraphs }) =>
        paragraphs.slice(0, 1).map((text) => text.split(' ').slice(0, 5).join(' ')),
      ),
    ]),
    otherBodyId: beside.other,
    named: await accountsOfPeople(office, councilId, [...people, ...grants.map(({ person_id: id }) => id)]),
  }
}

function present(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null && text !== undefined && text !== ''))] as string[]
}

function longWords(text: string): string[] {
  return (text.match(/\p{L}{6,}/gu) ?? []).slice(0, 6)
}

function recipientsOf(paper: DeskPaper): readonly Id<'person'>[] {
  const accessClass = classFromColumns(paper)
  return accessClass.class === 'embargoed' ? accessClass.recipients : []
}

async function headsOf(files: FileStore, digests: readonly Sha256[]): Promise<Buffer[]> {
  const heads = digests.map(async (digest) => {
    const size = await files.sizeOf(digest)
    if (size === undefined || size === 0) return []
    const read = files.read(digest, { start: 0, end: Math.min(headBytes, size) - 1 })
    return [Buffer.concat(await read.toArray())]
  })
  return (await Promise.all(heads)).flat()
}

/** A paper as the access decision asks for it, as it stands at an instant; `undefined` where it is gone. */
export async function walkedPaper(
  office: Office,
  councilId: Id<'council'>,
  { documentId, at }: { readonly documentId: Id<'document'>; readonly at: Instant },
): Promise<GuardedThing | undefined> {
  const paper = await deskPaper(office, councilId, documentId)
  if (paper === undefined) return undefined
  const [traces] = await tracesOf(office, councilId, [documentId])
  const publicNote = traces?.is_item_public === true ? (traces.public_note ?? undefined) : undefined
  const guarded = guardedPaper(paper)
  const { accessClass } = guarded
  const noted = accessClass.class === 'embargoed' ? { ...accessClass, publicNote } : accessClass
  return {
    ...guarded,
    accessClass: noted,
    // An embargoed paper shows nothing but its note, from when its agenda is public.
    publishedAt: paper.published_at ?? paper.listed_at ?? (publicNote === undefined ? undefined : at),
    readGrants: openReadGrants(await standingGrants(office, councilId, documentId), at),
  }
}

async function standingGrants(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<StandingReadGrant[]> {
  const grants = await readGrantsOfDocument(office, councilId, documentId)
  return grants.map((grant) => ({
    personId: grant.person_id,
    fromAt: grant.from_at,
    untilAt: grant.until_at,
    acceptedAt: grant.accepted_at ?? undefined,
    endedAt: grant.ended_at ?? undefined,
  }))
}

/** What making rehearsals takes: both ways into the database, the files, and chance. */
export type RehearsalTools = {
  readonly office: Office
  readonly files: FileStore
  readonly random: RandomBytes
}

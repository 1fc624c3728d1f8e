import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { at } from '../../acts/test-council.ts'
import { brokenEntries, whereSeen } from '../../acts/test-record.ts'
import type { Id } from '../../foundation/identifier.ts'
import { dateAt, instantFromMs, type Instant } from '../../foundation/instant.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { testDatabase } from '../../store/test-database.ts'
import { wordUses } from '../../store/word-uses.ts'
import { ashcombe } from '../ashcombe.ts'
import type { ExampleDocument } from '../example-council.ts'
import { loadAshcombe } from './load-ashcombe.ts'
import { exampleZone } from './loading.ts'

/** In the summer recess, in the season of the budget, and now. */
const moments: readonly Instant[] = [
  at('2025-08-16T12:00:00Z'),
  at('2026-02-12T12:00:00Z'),
  instantFromMs(Date.now()),
]

/** Views of which Ashcombe's story tells nothing yet. See docs/known-gaps.md. */
const notInAshcombe = [
  'action_correction',
  'ballot',
  'finding_correction',
  'finding_withdrawal',
  'item_taken',
  'meeting_webcast',
  'outside_correction',
  'recess',
  'submission_follow_up',
]

const keepFile = (content: Uint8Array) => Promise.resolve(sha256(content))

/** How far meetings have come that have not been held, were held long ago or lately, or will not be. */
const restingStates = [
  'agendaPublished',
  'announced',
  'cancelled',
  'decisionsPublished',
  'draftMinutesPublished',
  'minutesSigned',
  'postponed',
]

const passedStates = [
  ...restingStates,
  'adjourned',
  'closed',
  'inProgress',
  'minutesApproved',
  'supplemented',
]

function isKeptBack({ accessClass }: ExampleDocument): boolean {
  if (accessClass.kind === 'embargoed') return accessClass.released === undefined
  return accessClass.kind !== 'open'
}

/** The opening words of each section of a document. */
function openings({ versions }: ExampleDocument): string[] {
  return versions.flatMap(({ sections }) => sections.map(({ paragraphs }) => paragraphs[0]!.slice(0, 60)))
}

for (const moment of moments) {
  const today = dateAt(moment, exampleZone)

  describe(`Ashcombe, loaded on ${today}`, async () => {
    const database = await testDatabase()
    const { office, publicReader } = database
    const told = ashcombe(today)
    let councilId: Id<'council'>

    before(async () => {
      councilId = await loadAshcombe({ office, keepFile, at: moment, random: randomBytes })
    })

    it('has every body, person, meeting, item and document of its story', async () => {
      const { rows } = await sql<Record<string, number>>`
        select (select count(*) from body) as bodies, (select count(*) from person) as people,
               (select count(*) from matter) as matters, (select count(*) from meeting) as meetings,
               (select count(*) from agenda_item) as items, (select count(*) from document) as documents`.execute(
        office,
      )
      const items = told.meetings.flatMap((meeting) => meeting.items)
      assert.deepEqual(rows[0], {
        bodies: told.bodies.length,
        people: told.people.length,
        matters: told.matters.length,
        meetings: told.meetings.length,
        items: items.length,
        documents: told.documents.length,
      })
    })

    it('shows the public meetings in every state that a meeting may rest in, by every step', async () => {
      const states = await publicReader.selectFrom('published.meeting').select('state').distinct().execute()
      const found = new Set(states.map(({ state }) => state))
      assert.deepEqual(
        restingStates.filter((state) => !found.has(state)),
        [],
      )
      const steps = await publicReader
        .selectFrom('published.meeting_state')
        .select('state')
        .distinct()
        .orderBy('state')
        .execute()
      const passed = new Set(steps.map(({ state }) => state))
      assert.deepEqual(
        passedStates.filter((state) => !passed.has(state)),
        [],
      )
    })

    it('has something in every public view, and nothing of tomorrow', async () => {
      const { rows: views } = await sql<{ name: string }>`
        select viewname as name from pg_views where schemaname = 'published'`.execute(office)
      const empty: string[] = []
      for (const { name } of views) {
        const { rows } = await sql`select from ${sql.table(`published.${name}`)} limit 1`.execute(
          publicReader,
        )
        if (rows.length === 0) empty.push(name)
      }
      assert.deepEqual(empty.toSorted(), notInAshcombe)
      const { rows } = await sql<{ last: Instant }>`select max(at) as last from audit_entry`.execute(office)
      assert.ok(rows[0]!.last <= moment)
    })

    it('shows nothing of a paper under embargo, in draft, exempt or confidential', async () => {
      const keptBack = told.documents.filter(isKeptBack)
      const kinds = new Set(keptBack.map(({ accessClass }) => accessClass.kind))
      assert.deepEqual(kinds, new Set(['embargoed', 'draft', 'exempt', 'confidential']))
      for (const document of keptBack) {
        const isListed = ['exempt', 'confidential'].includes(document.accessClass.kind)
        const isTitlePublic = isListed && document.publicTitle === undefined
        const texts = [...openings(document), ...(isTitlePublic ? [] : [document.title])]
        assert.deepEqual(await whereSeen(database, councilId, texts), [], document.key)
      }
    })

    it('shows the whole of a paper whose embargo was lifted', async () => {
      const lifted = told.documents.filter(
        (document) => document.accessClass.kind === 'embargoed' && !isKeptBack(document),
      )
      assert.ok(lifted.length > 0)
      const seen = await whereSeen(database, councilId, lifted.flatMap(openings))
      assert.deepEqual(seen, ['action_finding', 'document_section', 'finding', 'searchable'])
    })

    it('suggests the words of what is public, as often as they stand there', async () => {
      const texts = await publicReader.selectFrom('published.searchable').select(['title', 'text']).execute()
      const words = await publicReader.selectFrom('published.word').select(['word', 'uses']).execute()
      const uses = wordUses(texts.map(({ title, text }) => `${title} ${text}`))
      assert.deepEqual(new Map(words.map(({ word, uses: count }) => [word, count])), new Map(uses))
    })

    it('keeps one unbroken trail of who did what', async () => {
      const entries = await office.selectFrom('audit_entry').select('entry_no').execute()
      assert.ok(entries.length > 3000, `${entries.length} entries`)
      assert.deepEqual(await brokenEntries(database, councilId), [])
    })
  })
}

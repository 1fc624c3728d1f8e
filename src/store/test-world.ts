import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import { sha256 } from '../foundation/sha256.ts'
import { refreshReleasedText, type SearchableKind } from './released-text.ts'
import type { Office, Transaction } from './transaction.ts'

/** What a test needs to know of the world it stands in. */
export type World = {
  readonly councilId: Id<'council'>
  /** The id of a thing by its name in `test-world.sql`, such as `seed item`. */
  readonly id: (name: string) => string
  /** Words that stand in unreleased rows and nowhere else. None may ever be seen from outside. */
  readonly canaries: readonly string[]
  /** The ids of things that are not public. */
  readonly hiddenIds: readonly string[]
  /** The bytes of every file, by digest. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** The instant at which tests read the world's pages: six days after the seed's meeting. */
export const worldNow = '2024-12-10T10:00:00.000Z' as Instant

/**
 * Fills an empty database with one council that has a row in every state of every table, around the seed's meeting
 * of 4 December 2024. It writes straight into the tables, which only a test may do.
 */
export async function fillWorld(office: Office): Promise<World> {
  const named = new Names()
  const script = readFileSync(new URL('test-world.sql', import.meta.url), 'utf8')
  const filled = withoutComments(script).replaceAll(/:(id|hidden|canary|file)\(([^)]+)\)/g, (_, kind, name) =>
    named.literal(kind as Placeholder, name as string),
  )
  const councilId = named.id('council') as Id<'council'>
  await office.transaction().execute(async (tx) => {
    for (const statement of filled.split(/;\n/))
      if (statement.trim() !== '') await sql.raw(statement).execute(tx)
    for (const kind of Object.keys(keyOf)) await fillSearch(tx, councilId, kind as SearchableKind)
  })
  return {
    councilId,
    id: (name) => named.id(name),
    canaries: [...named.canaries, 'zqcanaryfile'],
    hiddenIds: [...named.hiddenIds],
    files: named.files,
  }
}

type Placeholder = 'id' | 'hidden' | 'canary' | 'file'

class Names {
  readonly canaries: string[] = []
  readonly hiddenIds = new Set<string>()
  readonly files = new Map<string, Uint8Array>()
  readonly #ids = new Map<string, string>()

  literal(kind: Placeholder, name: string): string {
    return `'${this.#valueOf(kind, name)}'`
  }

  /** Ids have the form of real ones, and are the same each time a name is given. */
  id(name: string): string {
    const digits = String(this.#ids.size).padStart(12, '0')
    const made = this.#ids.get(name) ?? `test-${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`
    this.#ids.set(name, made)
    return made
  }

  #valueOf(kind: Placeholder, name: string): string {
    if (kind === 'id') return this.id(name)
    if (kind === 'hidden') {
      this.hiddenIds.add(this.id(`hidden ${name}`))
      return this.id(`hidden ${name}`)
    }
    if (kind === 'canary') {
      this.canaries.push(`zqcanary${this.canaries.length}${name.replaceAll(' ', '')}`)
      return this.canaries.at(-1) ?? ''
    }
    this.files.set(sha256(name), new TextEncoder().encode(name))
    return sha256(name)
  }
}

const keyOf: Readonly<Record<SearchableKind, readonly [table: string, key: string]>> = {
  meeting: ['meeting', 'meeting_id'],
  item: ['agenda_item', 'item_id'],
  decision: ['resolution', 'resolution_id'],
  document: ['document', 'document_id'],
  person: ['person', 'person_id'],
  body: ['body', 'body_id'],
  matter: ['matter', 'matter_id'],
  planEntry: ['plan_entry', 'plan_entry_id'],
  planNotice: ['plan_notice', 'notice_id'],
  assuranceEvent: ['assurance_event', 'assurance_event_id'],
  finding: ['finding', 'finding_id'],
  voice: ['voice_item', 'voice_id'],
  interest: ['interest', 'interest_id'],
  dispensation: ['dispensation', 'dispensation_id'],
  outsideBody: ['outside_body', 'outside_body_id'],
  submission: ['submission', 'submission_id'],
  improvementPlan: ['improvement_plan', 'improvement_plan_id'],
  action: ['improvement_action', 'action_id'],
  commitment: ['commitment', 'commitment_id'],
  intervention: ['intervention', 'intervention_id'],
}

async function fillSearch(tx: Transaction, councilId: Id<'council'>, kind: SearchableKind): Promise<void> {
  const [table, key] = keyOf[kind]
  const rows = await sql<{ thing: string }>`select ${sql.ref(key)} as thing from ${sql.table(table)}`.execute(
    tx,
  )
  await refreshReleasedText(tx, councilId, { kind, thingIds: rows.rows.map((row) => row.thing) })
}

function withoutComments(script: string): string {
  return script.replaceAll(/^--.*$/gm, '')
}

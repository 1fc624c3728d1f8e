import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../test-database.ts'
import { fillWorld } from '../test-world.ts'

const db = await testDatabase()
const world = await fillWorld(db.office)
const outsider = {
  query: <Row>(statement: string) => sql.raw<Row>(statement).execute(db.publicReader),
}

type Relation = { name: string; kind: 'r' | 'v'; schema: string; isForced: boolean; options: string[] | null }

const relations = (
  await db.officePool.query<Relation>(`
    select format('%I.%I', n.nspname, c.relname) as name, n.nspname as schema, c.relforcerowsecurity as "isForced",
           c.relkind as kind, c.reloptions as options
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by 1`)
).rows
const councilTables = relations.filter(({ schema }) => schema === 'public')
const neverForOutsiders = [
  'absence_approval',
  'access_classification',
  'account',
  'account_password',
  'action_correction',
  'action_tracker',
  'agenda_change',
  'agenda_comment',
  'agenda_item_private',
  'agenda_sharing',
  'agenda_template',
  'agenda_template_item',
  'annotation',
  'apology',
  'assurance_query',
  'assurance_reader',
  'assurance_report',
  'assurance_report_scan',
  'assurance_stage',
  'audit_entry',
  'audit_verification',
  'balance_departure',
  'balance_review',
  'body_alias',
  'body_seats',
  'clearance_answer',
  'clearance_asking',
  'clock_doubt',
  'clock_policy',
  'coverage_signature',
  'coverage_snapshot',
  'decision_without_notice',
  'delegated_decision_private',
  'device_key',
  'disposition_hand',
  'document_private',
  'embargo_breach',
  'evidence_place',
  'example_login',
  'exit_evidence_place',
  'file_scan',
  'finding',
  'finding_correction',
  'finding_reader',
  'findings_allowance',
  'followed_news',
  'followed_topic',
  'follower',
  'form_draft',
  'house_phrase',
  'house_rules',
  'imported_text',
  'improvement_version',
  'interest_notification',
  'interest_notification_answer',
  'interest_withholding',
  'known_device',
  'legal_hold',
  'mail',
  'mail_delivery',
  'mail_policy',
  'mail_preference',
  'mail_waiting',
  'mention',
  'mention_settled',
  'minute_comment',
  'minute_comment_answer',
  'minute_comment_request',
  'minute_seal',
  'minute_summary',
  'minute_update',
  'minute_version',
  'one_time_code',
  'paragraph_correction',
  'paragraph_mark',
  'passkey',
  'passkey_challenge',
  'person_name',
  'plan_answers',
  'plan_commitment',
  'plan_consent',
  'power_grant',
  'provider_identity',
  'query',
  'read_grant',
  'read_grant_step',
  'read_note',
  'recent_page',
  'recovery_code',
  'redaction_check',
  'rehearsal',
  'rehearsal_ask',
  'rehearsal_sign_off',
  'release_rule',
  'release_rule_start',
  'release_step',
  'release_step_taken_back',
  'report',
  'report_comment',
  'report_draft',
  'report_paragraph',
  'report_stage',
  'report_template',
  'report_version',
  'representation',
  'representation_step',
  'resolution_correction_private',
  'resolution_withdrawn_words',
  'retention_review',
  'room_entry',
  'said_count',
  'sender_policy',
  'sign_in_link',
  'sign_in_policy',
  'sign_in_step',
  'signed_in_session',
  'submission',
  'submission_scheme',
  'submission_sender',
  'submission_step',
  'submission_told',
  'taken_form',
  'told_interest',
  'voice_answer',
  'voice_answer_check',
  'voice_check',
  'voice_consent',
  'voice_item',
  'voice_participant',
  'voice_permission',
  'voice_placement',
  'voice_policy',
  'voice_told',
  'voice_version',
  'voice_visit',
  'wrong_attempt',
].map((table) => `public.${table}`)

describe('the public login', () => {
  test('reads no unreleased row from any table or view of any schema', async () => {
    const seen: string[] = []
    for (const { name } of relations) {
      const rows = await readAsOutsider(name)
      if (rows === undefined) continue
      seen.push(name)
      const text = JSON.stringify(rows)
      const leaked = [...world.canaries, ...world.hiddenIds].filter((secret) => text.includes(secret))
      assert.deepEqual(leaked, [], `${name} shows what is not public`)
      assert.ok(
        rows.every((row) => !('released_entry' in row) || row['released_entry'] !== null),
        name,
      )
      assert.ok(
        rows.every(
          (row) =>
            (row['withdrawn_entry'] ?? null) === null ||
            ['public.document', 'public.plan_notice'].includes(name),
        ),
        name,
      )
    }
    assert.ok(seen.includes('published.meeting') && seen.includes('public.released_text'))
  })

  test('reads every released row, so that an empty answer does not pass for a safe one', async () => {
    const empty: string[] = []
    for (const { name, schema } of relations) {
      if (schema === 'published' && (await readAsOutsider(name))?.length === 0) empty.push(name)
    }
    assert.deepEqual(empty, [])
  })

  test('has no right at all to the tables that are the office’s own', async () => {
    const refused: string[] = []
    for (const { name } of councilTables) if ((await readAsOutsider(name)) === undefined) refused.push(name)
    assert.deepEqual(refused.toSorted(), neverForOutsiders)
  })

  test('may change nothing', async () => {
    const rights = await outsider.query<{ name: string }>(`
      select format('%I.%I', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname !~ '^pg_toast' and n.nspname not in ('pg_catalog', 'information_schema')
        and (has_table_privilege(c.oid, 'insert') or has_table_privilege(c.oid, 'update') or has_table_privilege(c.oid, 'delete')
          or has_table_privilege(c.oid, 'truncate') or has_table_privilege(c.oid, 'trigger') or has_table_privilege(c.oid, 'references')
          or has_any_column_privilege(c.oid, 'insert') or has_any_column_privilege(c.oid, 'update'))`)
    assert.deepEqual(rights.rows, [])
    const schemas = await outsider.query(
      `select nspname from pg_namespace where nspname !~ '^pg_' and has_schema_privilege(oid, 'create')`,
    )
    assert.deepEqual(schemas.rows, [])
    for (const attempt of [
      `update meeting set venue = 'elsewhere'`,
      `delete from released_text`,
      `insert into council_host (council_id, host) values ('x', 'x')`,
      `create table mine (x int)`,
    ])
      await assert.rejects(outsider.query(attempt), { code: '42501' }, attempt)
  })

  test('cannot become another role', async () => {
    const others = await db.officePool.query<{ role: string }>(
      `select rolname as role from pg_roles where rolname <> 'moothall_public' and not starts_with(rolname, 'pg_')`,
    )
    assert.ok(others.rows.length > 0)
    for (const { role } of others.rows)
      await assert.rejects(outsider.query(`set role ${JSON.stringify(role)}`), { code: '42501' }, role)
    const attributes = await outsider.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user`,
    )
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }
    assert.deepEqual(attributes.rows, [none])
  })

  test('owns nothing, and finds no function that runs with another’s rights', async () => {
    const owned = await outsider.query(
      `select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user`,
    )
    const borrowed = await outsider.query(`
      select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname !~ '^pg_' and has_function_privilege(p.oid, 'execute')`)
    assert.deepEqual([...owned.rows, ...borrowed.rows], [])
  })
})

describe('the schema', () => {
  test('forces row security on every table that holds a council’s rows', () => {
    assert.deepEqual(
      councilTables.filter(({ isForced }) => !isForced).map(({ name }) => name),
      [],
    )
  })

  test('runs every view with the rights of its reader', () => {
    const views = relations.filter(({ kind }) => kind === 'v')
    assert.ok(views.length > 15)
    for (const { name, options } of views)
      assert.ok(options?.includes('security_invoker=true'), `${name} runs with its owner’s rights`)
  })

  test('leads every primary key and unique constraint with the council', async () => {
    const keys = await db.officePool.query<{ name: string; first: string }>(`
      select i.indexrelid::regclass::text as name, a.attname as first
      from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where i.indisunique and n.nspname = 'public'`)
    assert.ok(keys.rows.length >= councilTables.length)
    assert.deepEqual(
      keys.rows.filter(({ first }) => first !== 'council_id'),
      [],
    )
  })

  test('is filled by the test world, table by table, so that a new table is tried too', async () => {
    const seenThrough = new Set(neverForOutsiders)
    for (const { name } of councilTables.filter((table) => !seenThrough.has(table.name))) {
      const answer = await db.officePool.query<{ count: number }>(`select count(*) from ${name}`)
      assert.ok((answer.rows[0]?.count ?? 0) > 0, `test-world.sql puts nothing into ${name}`)
    }
  })
})

async function readAsOutsider(relation: string): Promise<Record<string, unknown>[] | undefined> {
  try {
    return (await outsider.query<Record<string, unknown>>(`select * from ${relation}`)).rows
  } catch (refusal) {
    assert.equal((refusal as { code?: string }).code, '42501', relation)
    return undefined
  }
}

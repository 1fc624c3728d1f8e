import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { commands } from './commands.ts'
import { runHere } from './test-run-here.ts'

const clock = (...argv: readonly string[]) => runHere(['clock', ...argv], commands)

async function answer(...argv: readonly string[]): Promise<Record<string, unknown>> {
  const { exitCode, out, err } = await clock(...argv, '--json')
  assert.deepEqual([exitCode, err], [0, ''])
  return JSON.parse(out) as Record<string, unknown>
}

describe('moothall clock agenda', () => {
  it('gives the last day of publication and each day counted', async () => {
    const given = await answer('agenda', '--meeting', '2024-12-04')
    assert.equal(given['lastPublicationOn'], '2024-11-26')
    assert.equal(given['clearDays'], 5)
    assert.deepEqual(given['counted'], ['2024-11-27', '2024-11-28', '2024-11-29', '2024-12-02', '2024-12-03'])
    assert.equal(given['rule'], 'agenda-five-clear-days')
    assert.match(String(given['law']), /Local Government Act 1972, section 100B/)
    assert.ok(!('compliant' in given) && !('clearDaysGiven' in given))
  })

  it('says of a publication whether it was in time, and agrees with the last day', async () => {
    for (const [published, compliant, days] of [
      ['2024-11-26', true, 5],
      ['2024-11-27', false, 4],
      ['2024-11-23', true, 6],
      ['2024-12-03', false, 0],
      ['2024-12-05', false, 0],
    ] as const) {
      const given = await answer('agenda', '--meeting', '2024-12-04', '--published', published)
      assert.deepEqual([given['compliant'], given['clearDaysGiven']], [compliant, days], published)
    }
  })

  it('knows that the executive has no urgency of its chair', async () => {
    const given = await answer(
      'agenda',
      '--meeting',
      '2024-12-04',
      '--published',
      '2024-12-03',
      '--regime',
      'exec2012',
    )
    assert.equal(given['effect'], 'block')
    assert.doesNotMatch(JSON.stringify(given['waysOut']), /chairs-urgency/)
  })

  it('shows a person the days, the words and the ways on', async () => {
    const { out } = await clock('agenda', '--meeting', '2019-04-23', '--published', '2019-04-15')
    for (const line of [
      /^Publish by Thursday 11 April 2019\.$/m,
      /^Published on Monday 15 April 2019: late, with 3 of 5 clear days\.$/m,
      /^ {2}2019-04-19 {2}Fri {2}Good Friday$/m,
      /^ {2}2019-04-12 {2}Fri {2}1$/m,
      /nobody has compared them with the source yet/,
      /A later day \(section 100B\(4\)\(a\)\), on Thursday 25 April 2019 at the earliest/,
    ])
      assert.match(out, line)
  })
})

describe('moothall clock notice', () => {
  it('answers for each kind in the same shape', async () => {
    for (const [kind, last, days] of [
      ['key28', '2024-11-05', 28],
      ['private28', '2024-11-05', 28],
      ['private5', '2024-11-26', 5],
      ['generalException', '2024-11-26', 5],
    ] as const) {
      const given = await answer('notice', '--kind', kind, '--decision', '2024-12-04', '--published', last)
      assert.deepEqual(
        [given['lastPublicationOn'], given['clearDays'], given['compliant']],
        [last, days, true],
        kind,
      )
      assert.equal((given['counted'] as unknown[]).length, days)
    }
  })

  it('counts the long notices in working days where it is told to', async () => {
    const given = await answer('notice', '--kind', 'key28', '--decision', '2024-12-04', '--working-days')
    assert.equal(given['lastPublicationOn'], '2024-10-24')
  })

  it('refuses a decision before the regulations were law', async () => {
    const { exitCode, err } = await clock('notice', '--kind', 'key28', '--decision', '2012-09-07')
    assert.equal(exitCode, 1)
    assert.match(err, /^On 7 September 2012 the rule was not the one we hold: .*\n$/)
  })
})

describe('moothall clock call-in', () => {
  it('says when it closes and when the decision takes effect', async () => {
    const usual = await answer('call-in', '--published', '2024-03-28')
    assert.deepEqual(
      [usual['closesOn'], usual['effectiveOn'], usual['days']],
      ['2024-04-08', '2024-04-09', 5],
    )
    const short = await answer('call-in', '--published', '2024-03-28', '--days', '3')
    assert.deepEqual([short['closesOn'], short['effectiveOn']], ['2024-04-04', '2024-04-05'])
    const { out } = await clock('call-in', '--published', '2024-03-28')
    assert.match(out, /closes at the end of Monday 8 April 2024.* takes effect on Tuesday 9 April 2024/)
  })
})

describe('moothall clock working-days', () => {
  it('counts by the calendar of the instrument', async () => {
    const given = await answer(
      'working-days',
      '--from',
      '2023-05-09',
      '--days',
      '70',
      '--calendar',
      'ofsted-statement',
    )
    assert.deepEqual([given['dueOn'], given['calendar']], ['2023-08-16', 'ofsted-statement'])
    assert.equal((given['counted'] as unknown[]).length, 70)
    const { out } = await clock('working-days', '--from', '2023-05-09', '--days', '1')
    assert.match(out, /^Due by the end of Wednesday 10 May 2023\.$/m)
  })
})

describe('moothall clock refuses', () => {
  it('bad input in one sentence, with 1', async () => {
    for (const argv of [
      ['agenda', '--meeting', '2024-02-30'],
      ['agenda', '--meeting', 'soon'],
      ['agenda', '--meeting', '2024-12-04', '--published', '26/11/2024'],
      ['agenda', '--meeting', '2031-05-05'],
      ['call-in', '--published', '2024-03-28', '--days', '0'],
      ['call-in', '--published', '2024-03-28', '--days', 'five'],
      ['working-days', '--from', '2028-12-01', '--days', '70'],
      ['working-days', '--from', '2024-03-28', '--days', '1e3'],
    ]) {
      const { exitCode, out, err } = await clock(...argv)
      assert.deepEqual([exitCode, out, err.split('\n').length], [1, '', 2], argv.join(' '))
    }
    const { err } = await clock('agenda', '--meeting', '2031-05-05')
    assert.equal(
      err,
      'The holidays of 2031 are not in our data, which has 2010 to 2028. Days are never guessed.\n',
    )
  })

  it('a call it does not know, with 2', async () => {
    for (const argv of [
      ['agenda'],
      ['agenda', '--meeting', '2024-12-04', '--regime', 'parish'],
      ['agenda', '--meeting', '2024-12-04', 'tomorrow'],
      ['notice', '--decision', '2024-12-04'],
      ['notice', '--decision', '2024-12-04', '--kind', 'key'],
      ['working-days', '--from', '2024-12-04'],
      ['working-days', '--from', '2024-12-04', '--days', '5', '--calendar', 'scotland'],
      ['call-in'],
    ])
      assert.equal((await clock(...argv)).exitCode, 2, argv.join(' '))
  })

  it('nothing by opening a database: it makes no data folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'moothall-clock-'))
    const run = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'moothall.ts'), 'clock', 'agenda', '--meeting', '2024-12-04', '--json'],
      { cwd: folder, encoding: 'utf8' },
    )
    assert.deepEqual([run.status, run.stderr], [0, ''])
    assert.ok(!existsSync(join(folder, 'data')))
  })
})

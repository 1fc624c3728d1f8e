import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { defineCommand } from './command.ts'
import { commands, type CommandEntry } from './commands.ts'
import { runHere } from './test-run-here.ts'

const echo = defineCommand({
  usage: '[WORD…] [--loud] [--to NAME]',
  options: {
    loud: { type: 'boolean', summary: 'in capitals' },
    to: { type: 'string', value: 'NAME', summary: 'who is spoken to' },
  },
  run(context, { values, operands }) {
    const said = [...operands, values.to ?? 'all'].join(' ')
    context.out(values.loud === true ? said.toUpperCase() : said)
    return Promise.resolve(0)
  },
})
const broken = defineCommand({
  usage: '',
  options: {},
  run: () => Promise.reject(new Error('cannot ring the bell', { cause: new Error('no clapper') })),
})
const two: readonly CommandEntry[] = [
  { name: 'echo', summary: 'says it again', load: () => Promise.resolve(echo) },
  { name: 'echo twice', summary: 'says it again, twice', load: () => Promise.resolve(broken) },
]

describe('runCommandLine()', () => {
  it('gives a command its typed options and its operands', async () => {
    assert.deepEqual(await runHere(['echo', 'good', '--to', 'Rowan', 'day', '--loud'], two), {
      exitCode: 0,
      out: 'GOOD DAY ROWAN',
      err: '',
    })
  })

  it('lists the commands', async () => {
    const { exitCode, out } = await runHere(['help'], two)
    assert.equal(exitCode, 0)
    assert.match(out, /^ {2}echo {8}says it again$/m)
    assert.match(out, /^ {2}echo twice {2}says it again, twice$/m)
    assert.equal((await runHere(['--help'], two)).out, out)
  })

  it('explains a command, asked either way', async () => {
    const { exitCode, out } = await runHere(['echo', '--help'], two)
    assert.equal(exitCode, 0)
    assert.match(out, /Usage: .*echo \[WORD…\]/)
    assert.match(out, /^ {2}--to NAME {2}who is spoken to$/m)
    assert.equal((await runHere(['help', 'echo'], two)).out, out)
  })

  it('lists the commands that begin with a word that is none by itself', async () => {
    const { exitCode, out, err } = await runHere(['council'], commands)
    assert.deepEqual([exitCode, out], [2, ''])
    assert.match(err, /^ {2}council add .*\n {2}council grant /m)
    assert.doesNotMatch(err, /backup/)
    for (const asked of [
      ['council', '--help'],
      ['help', 'council'],
    ])
      assert.deepEqual(await runHere(asked, commands), { exitCode: 0, out: err, err: '' })
  })

  it('says its version', async () => {
    const { exitCode, out } = await runHere(['--version'], commands)
    assert.equal(exitCode, 0)
    assert.match(out, /^Moothall \d+\.\d+\.\d+\n$/)
  })

  it('ends with 2 and the usage for what it does not know', async () => {
    for (const [argv, sentence] of [
      [[], /says it again/],
      [['sing'], /no command “sing”/],
      [['help', 'sing'], /no command “sing”/],
      [['echo', '--soft'], /Unknown option '--soft'\.\nUsage: /],
      [['echo', '--to'], /--to.*\nUsage: /],
    ] as const) {
      const { exitCode, out, err } = await runHere(argv, two)
      assert.deepEqual([exitCode, out], [2, ''], argv.join(' '))
      assert.match(err, sentence)
    }
  })

  it('finds a command of two words, and says a fault with a reference and its chain', async () => {
    const { exitCode, out, err } = await runHere(['echo', 'twice'], two)
    assert.deepEqual([exitCode, out], [1, ''])
    assert.match(err, /reference [0-9a-z]{4}(-[0-9a-z]{4}){3} .*\ncannot ring the bell: no clapper\n$/)
  })
})

describe('the commands', () => {
  it('each have a summary, a usage and an explanation of every option', async () => {
    for (const { name, summary, load } of commands) {
      const { usage, options } = await load()
      assert.notEqual(summary, '', name)
      for (const option of Object.keys(options))
        assert.ok(usage.includes(`--${option}`), `${name} --${option}`)
    }
  })
})

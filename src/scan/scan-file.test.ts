import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { deflateSync } from 'node:zlib'
import { scanFile, scanOptions, usualScanLimits, type ScanLimits } from './scan-file.ts'
import { madeWord, paragraph } from './test-files/made-office.ts'
import { madePdf, streamOf, words } from './test-files/made-pdf.ts'

const encrypted = readFileSync(new URL('../import/read/format/test-files/encrypted.pdf', import.meta.url))
const harmless = { bytes: madeWord(paragraph('Report')), fileName: 'report.docx' }

async function codeOf(fileName: string, bytes: Uint8Array, limits?: ScanLimits): Promise<string> {
  const answer = await scanFile({ bytes, fileName }, limits)
  return answer.ok ? 'accepted' : answer.refusal.code
}

/** A page that unpacks to many megabytes of spaces. */
function unpackingPage(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 1_000_000, ' ')).toString('latin1')
  return madePdf([{ draws: words('Report'), facts: '/Contents 100 0 R' }], {
    objects: [streamOf(packed, '/Filter /FlateDecode')],
  })
}

/** A page of so many characters and so many boxes over each that no patience is enough. */
function endlessPage(): Uint8Array {
  const line = words('a'.repeat(20_000))
  return madePdf([`${line} ${'0 0 9 9 re f '.repeat(60_000)}`])
}

/** The processes that this one has started and that are still there. */
function children(): readonly string[] {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      const facts = readFileSync(`/proc/${name}/stat`, 'utf8')
      return (
        facts.slice(facts.lastIndexOf(')')).split(' ')[2] === String(process.pid) && !facts.includes(') Z ')
      )
    } catch {
      return false
    }
  })
}

describe('scanFile() in a process of its own', () => {
  it('answers as a scan in this process does', async () => {
    const answer = await scanFile({ bytes: madePdf([words('NHS number 943 476 5919')]), fileName: 'a.pdf' })
    assert.ok(answer.ok)
    assert.deepEqual(answer.value.findings, [
      { kind: 'nhsNumber', place: { part: 'page', number: 1 }, words: '••• ••• ••19' },
    ])
    assert.equal(answer.value.pageCount, 1)
  })

  it('refuses a locked file', async () => {
    assert.equal(await codeOf('locked.pdf', encrypted), 'upload-locked')
  })

  it('ends a process that takes too long, and this one goes on meanwhile', async () => {
    let beats = 0
    const heart = setInterval(() => (beats += 1), 20)
    assert.equal(
      await codeOf('slow.pdf', endlessPage(), { ...usualScanLimits, timeMs: 2_500 }),
      'upload-takes-too-long',
    )
    clearInterval(heart)
    assert.ok(beats > 40, `the clock of this process ticked ${beats} times in 2.5 seconds`)
    assert.equal(await codeOf(harmless.fileName, harmless.bytes), 'accepted')
  })

  it('ends a process that takes too much memory', async () => {
    const limits = { ...usualScanLimits, memoryMb: 130 }
    assert.equal(await codeOf('large.pdf', unpackingPage(150), limits), 'upload-takes-too-much-memory')
    assert.equal(await codeOf(harmless.fileName, harmless.bytes), 'accepted')
  })

  it('scans one file after another, and leaves no process behind', async () => {
    const answers = await Promise.all([scanFile(harmless), scanFile(harmless), scanFile(harmless)])
    assert.ok(answers.every(({ ok }) => ok))
    if (process.platform === 'linux') assert.deepEqual(children(), [])
  })

  it('gives the process no other file, no program, no way to write and nothing of the environment', () => {
    const tried = `
      const { readFileSync, writeFileSync } = require('node:fs')
      const tries = {
        read: () => readFileSync('/etc/passwd'),
        write: () => writeFileSync('moothall-scan-wrote', ''),
        start: () => require('node:child_process').execSync('true'),
        thread: () => new (require('node:worker_threads').Worker)('', { eval: true }),
      }
      const done = Object.keys(tries).filter((name) => { try { tries[name](); return true } catch (fault) { return fault.code !== 'ERR_ACCESS_DENIED' } })
      process.stdout.write(JSON.stringify({ done, environment: Object.keys(process.env) }))`
    const options = [...scanOptions(usualScanLimits), '--eval', tried]
    const said = execFileSync(process.execPath, options, { env: {}, encoding: 'utf8' })
    assert.deepEqual(JSON.parse(said), { done: [], environment: [] })
  })
})

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import { pathOnDisk } from './disk-keeper.ts'
import { sealedName } from './file-key.ts'
import { keptFiles, type FilesPlace } from './file-store.ts'
import { chunkSizeBytes } from './sealed-form.ts'
import { testFiles } from './test-files.ts'

const scratch = mkdtempSync(join(tmpdir(), 'moothall-disk-'))
after(() => rmSync(scratch, { recursive: true }))

const content = new TextEncoder().encode('The report of the inspectors.')
const everyFile = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const readWhole = async (place: FilesPlace, digest: Sha256) => buffer(keptFiles(place).read(digest))

test('the same bytes kept again, or at the same time, are one file, and nothing unfinished stays', async () => {
  const place = testFiles(join(scratch, 'again'))
  const files = keptFiles(place)
  await Promise.all([files.keep(content), files.keep(content), files.keep(content)])
  await files.keep(content)
  assert.deepEqual(
    everyFile(place.folder).map(({ parentPath, name }) => join(parentPath, name)),
    [pathOnDisk(place.folder, sealedName(place.key, sha256(content)))],
  )
})

test('only Moothall’s own user reads what is kept', async () => {
  const place = testFiles(join(scratch, 'modes'))
  await keptFiles(place).keep(content)
  const kept = readdirSync(place.folder, { recursive: true }).map((name) => join(place.folder, String(name)))
  assert.ok(kept.length >= 4)
  for (const path of kept) assert.equal(statSync(path).mode & 0o077, 0, path)
})

test('a crash at any step of keeping leaves the file whole or not there, and never a plain byte', async () => {
  const kept = Buffer.alloc(3 * chunkSizeBytes.plain, 'The report of the inspectors. ')
  const outcomes: string[] = []
  for (let step = 1; outcomes.at(-1) !== 'done'; step += 1) {
    const place = testFiles(join(scratch, `crash-${step}`))
    const { signal } = await keepAndCrash(place.folder, step)
    const size = await keptFiles(place).sizeOf(sha256(kept))
    if (size !== undefined) assert.ok(kept.equals(await readWhole(place, sha256(kept))), `step ${step}`)
    const found = everyFileIn(place.folder)
    for (const path of found) assert.ok(!readFileSync(path).includes('inspectors'), `step ${step}: ${path}`)
    outcomes.push(signal === null ? 'done' : size === undefined ? 'not there' : 'whole')
    await keptFiles(place).keep(kept)
    assert.ok(kept.equals(await readWhole(place, sha256(kept))), `kept again after step ${step}`)
  }
  assert.ok(outcomes.length > 6, outcomes.join())
  assert.deepEqual([...new Set(outcomes)], ['not there', 'whole', 'done'])
})

const everyFileIn = (folder: string) => {
  try {
    return everyFile(folder).map(({ parentPath, name }) => join(parentPath, name))
  } catch {
    return [] // it stopped before there was a folder
  }
}

const addressOf = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)

/** Keeps the file in a process of its own, which is killed before its n-th step on the file system. */
async function keepAndCrash(folder: string, step: number): Promise<{ signal: string | null }> {
  const program = `
    import fs from 'node:fs/promises'
    import { syncBuiltinESMExports } from 'node:module'
    let left = ${step}
    const stepping = (real) => function (...words) {
      left -= 1
      if (left === 0) process.kill(process.pid, 'SIGKILL')
      return real.apply(this, words)
    }
    const handle = await fs.open(process.execPath)
    const shape = Object.getPrototypeOf(handle)
    await handle.close()
    for (const name of ['writeFile', 'sync', 'close', 'stat', 'read']) shape[name] = stepping(shape[name])
    for (const name of ['open', 'mkdir', 'rename', 'rm']) fs[name] = stepping(fs[name])
    syncBuiltinESMExports()
    const { keptFiles } = await import(${addressOf('./file-store.ts')})
    const { testFiles } = await import(${addressOf('./test-files.ts')})
    await keptFiles(testFiles(${JSON.stringify(folder)})).keep(Buffer.alloc(${3 * chunkSizeBytes.plain}, 'The report of the inspectors. '))
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code !== 0 && signal === null) reject(new Error(`the process ended with ${code}`))
      else resolve({ signal })
    })
  })
}

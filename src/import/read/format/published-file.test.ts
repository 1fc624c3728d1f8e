import assert from 'node:assert/strict'
import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { publishedFile } from './published-file.ts'

describe('publishedFile()', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'moothall-read-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  const codeOf = async (name: string): Promise<string> => {
    const file = join(folder, name)
    const source = await publishedFile(file)
    assert.ok(source.ok || source.refusal.file === file)
    return source.ok ? 'read' : source.refusal.code
  }

  it('reads a file', async () => {
    await writeFile(join(folder, 'item.txt'), 'Agenda item')
    assert.equal(await codeOf('item.txt'), 'read')
  })

  it('refuses a file that is missing, by its own name or in a folder that is none', async () => {
    await writeFile(join(folder, 'plain.txt'), 'Agenda item')
    assert.equal(await codeOf('nowhere.txt'), 'file-missing')
    assert.equal(await codeOf('plain.txt/item.txt'), 'file-missing')
  })

  it('refuses a folder', async () => {
    await mkdir(join(folder, 'papers'))
    assert.equal(await codeOf('papers'), 'file-is-folder')
  })

  it('refuses a device', async () => {
    const source = await publishedFile('/dev/null')
    assert.equal(!source.ok && source.refusal.code, 'file-not-regular')
  })

  for (const sizeMb of [100, 3_000]) {
    it(`refuses ${sizeMb} MB by its size, without reading it`, async () => {
      const file = join(folder, `${sizeMb}.txt`)
      await writeFile(file, '')
      await truncate(file, sizeMb * 1024 * 1024)
      const refusal = { code: 'file-too-large', sizeBytes: sizeMb * 1024 * 1024, file }
      assert.deepEqual(await publishedFile(file), { ok: false, refusal })
    })
  }

  it('refuses a file that the reader may not read', async () => {
    await writeFile(join(folder, 'secret.txt'), 'Agenda item')
    await chmod(join(folder, 'secret.txt'), 0o000)
    const isRoot = process.geteuid?.() === 0
    if (isRoot) process.seteuid?.(65_534)
    try {
      assert.equal(await codeOf('secret.txt'), 'file-not-permitted')
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  })
})

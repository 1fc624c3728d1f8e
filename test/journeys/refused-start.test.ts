import assert from 'node:assert/strict'
import { chmod } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { openDatabase } from '../../src/store/open-database.ts'
import { endOfMoothall, inFolder, type Ended } from './moothall-process.ts'

const isRoot = process.getuid?.() === 0
const somebodyElse = 65_534

test('an operator whose port is taken is told so in one sentence', () =>
  inFolder(async (folder) => {
    const other = createServer()
    await new Promise<void>((listening) => void other.listen(0, '127.0.0.1', listening))
    const { port } = other.address() as AddressInfo
    const ended = await endOfMoothall({
      MOOTHALL_DATA: join(folder, 'data'),
      MOOTHALL_EXAMPLE: '0',
      PORT: String(port),
    })
    other.close()
    isRefused(ended, new RegExp(`^port ${port} on 127\\.0\\.0\\.1 is in use by another program; .*PORT`))
  }))

test('an operator whose data folder cannot be written is told so in one sentence', () =>
  inFolder(async (folder) => {
    await chmod(folder, 0o555)
    const ended = await endOfMoothall(
      { MOOTHALL_DATA: join(folder, 'data') },
      isRoot ? { uid: somebodyElse } : {},
    )
    await chmod(folder, 0o755)
    isRefused(ended, /^the data folder .* cannot be made .*MOOTHALL_DATA/)
  }))

test('an operator who mistypes the value of a setting is told which and why', async () => {
  isRefused(await endOfMoothall({ PORT: 'four thousand' }), /^PORT: it must be a port/)
})

test('an operator who mistypes the name of a setting is told that there is none', async () => {
  isRefused(await endOfMoothall({ MOOTHALL_DATTA: 'x' }), /^MOOTHALL_DATTA: there is no such setting/)
})

test('an operator who goes back to an older Moothall is told which version the database needs', () =>
  inFolder(async (folder) => {
    const dataFolder = join(folder, 'data')
    const { officePool, close } = await openDatabase({ dataFolder })
    await officePool.query(
      `insert into house.migration (number, name, sha256) select max(number) + 1, '9999-of-next-year.sql', '' from house.migration`,
    )
    await close()
    const ended = await endOfMoothall({ MOOTHALL_DATA: dataFolder, MOOTHALL_EXAMPLE: '0' })
    isRefused(ended, /^the database was made by a newer Moothall \(it has 9999-of-next-year\.sql/)
  }))

function isRefused({ code, err }: Ended, expected: RegExp): void {
  assert.equal(code, 1)
  assert.match(err, expected)
  assert.match(err, /^[^\n]+\.\n$/, 'one sentence, and no stack')
}

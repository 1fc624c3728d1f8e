// The public site of a data folder with nothing kept: every page is made anew from the database.
// Called with the port and the data folder.
import { randomBytes } from 'node:crypto'
import { instantFromMs } from '../../src/foundation/instant.ts'
import { publicSite } from '../../src/publish/site.ts'
import { keptFiles } from '../../src/store/files/file-store.ts'
import { openFiles } from '../../src/store/files/open-files.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { watchPublications } from '../../src/store/public/publication-watch.ts'

const [port, dataFolder = ''] = process.argv.slice(2)
const connection = await openDatabase({ dataFolder })
const watch = watchPublications(connection.addresses.publicReader)
const site = publicSite({
  reader: connection.publicReader,
  watch,
  clock: () => instantFromMs(Date.now()),
  baseUrl: `http://127.0.0.1:${port}`,
  files: keptFiles(await openFiles({ dataFolder, fileKey: undefined, onNotice: console.error })),
  random: randomBytes,
  log: (line) => console.error(line),
  keptSizeBytes: 0,
})
await site.listen({ port: Number(port), host: '127.0.0.1' })
process.once('SIGTERM', () => void stop().catch(console.error))

async function stop(): Promise<void> {
  await site.close()
  await watch.close()
  await connection.close()
}

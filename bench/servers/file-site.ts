// The public site's own sending of one file that is kept encrypted: at `/file` as the site does it, which holds it in memory once it
// is asked for again; at `/first` decrypted each time; at `/plain` the same bytes from a file in clear.
// Called with the port, the folder to keep files in and the file of the bytes.
import { createReadStream, readFileSync, statSync } from 'node:fs'
import fastify from 'fastify'
import { sendFile, type PublishedFiles } from '../../src/publish/serve/send-file.ts'
import { keptFiles } from '../../src/store/files/file-store.ts'
import { HeldFiles } from '../../src/store/files/held-files.ts'
import { testFiles } from '../../src/store/files/test-files.ts'

const [port, folder = '', clear = ''] = process.argv.slice(2)
const kept = keptFiles(testFiles(folder))
const sha256 = await kept.keep(readFileSync(clear))
const facts = { sha256, media_type: 'application/pdf', file_name: 'report.pdf' }
const inClear: PublishedFiles = {
  sizeOf: () => Promise.resolve(statSync(clear).size),
  read: (_digest, range) => createReadStream(clear, { ...range, highWaterMark: 524_288 }),
}

const site = fastify()
site.get('/', (_request, reply) => reply.send('ready'))
const held = new HeldFiles(kept)
for (const [path, files] of Object.entries({ '/file': held, '/first': kept, '/plain': inClear }))
  site.get(path, (request, reply) => sendFile({ request, reply }, { files, everyAnswer: {} }, facts))
await site.listen({ port: Number(port), host: '127.0.0.1' })
process.once('SIGTERM', () => void site.close())

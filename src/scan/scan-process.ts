import { Socket } from 'node:net'
import { scanBytes } from './scan-bytes.ts'

// The process of one scan: a line of JSON and then the bytes of the file come in, one answer in JSON goes out.

// Nothing here goes to the network; should a hostile file bend the code that reads it, it shall find no way there.
Socket.prototype.connect = () => {
  throw new Error('a scan goes nowhere')
}

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(piece as Buffer)
const sent = Buffer.concat(pieces)
const lineEnd = sent.indexOf('\n')
const { fileName } = JSON.parse(sent.toString('utf8', 0, lineEnd)) as { readonly fileName?: string }
const bytes = new Uint8Array(sent.subarray(lineEnd + 1))
process.stdout.write(JSON.stringify(await scanBytes({ bytes, fileName })))

import type { ServerResponse } from 'node:http'

const lookEveryMs = 30_000
const leastBytes = 480_000

/**
 * Ends the sending of a file whose reader takes less than 16 kB a second, looked at every half minute, while others wait for
 * its place: with a few connections that take nothing, anybody could keep files from everybody. Who was cut off can ask
 * for the rest by a range.
 */
export function endWhereStalled(raw: ServerResponse, doOthersWait: () => boolean): void {
  let before = bytesTaken(raw)
  const looking = setInterval(() => {
    const now = bytesTaken(raw)
    if (now - before < leastBytes && doOthersWait()) raw.destroy()
    before = now
  }, lookEveryMs)
  looking.unref()
  raw.once('close', () => clearInterval(looking))
}

function bytesTaken({ socket }: ServerResponse): number {
  return socket?.bytesWritten ?? 0
}

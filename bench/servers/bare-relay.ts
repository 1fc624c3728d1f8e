import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'

/** A server that passes on what each editor sends to all the others and keeps nothing, as the plainest relay of shared documents does. */
export type BareRelay = { readonly address: string; readonly close: () => Promise<void> }

/** Starts a relay on loopback. */
export async function bareRelay(): Promise<BareRelay> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  server.on('connection', (sender) => {
    sender.on('message', (message) => {
      for (const other of server.clients)
        if (other !== sender && other.readyState === WebSocket.OPEN) other.send(message)
    })
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `ws://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

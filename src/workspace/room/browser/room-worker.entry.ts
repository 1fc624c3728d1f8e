// The service worker of one room: it keeps the empty shell of the screen and what the shell needs, so that the screen
// opens without a network. It keeps nothing of a meeting: that is in the encrypted store of the page.

type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void }
type Worker = {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', does: (event: Waiting) => void): void
  addEventListener(name: 'fetch', does: (event: Fetching) => void): void
}

const worker = self as unknown as Worker
const room = new URL(worker.registration.scope)
const shell = `${room.pathname}/shell`
const cacheName = `moothall-room ${room.pathname}`

worker.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => worker.skipWaiting())))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.mode === 'navigate' && url.pathname === room.pathname) event.respondWith(openRoom(request))
  else if (request.method === 'GET' && url.pathname.startsWith('/assets/')) event.respondWith(asset(request))
})

async function keepShell(): Promise<void> {
  const cache = await caches.open(cacheName)
  const page = await fetch(shell, { cache: 'no-store' })
  const markup = await page.clone().text()
  await cache.put(shell, page)
  const needed = [...markup.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address = '']) => address)
  await cache.addAll([...new Set(needed)])
}

/** The page from the server; its shell where there is no network. */
async function openRoom(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match(shell)) ?? Response.error()
  }
}

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

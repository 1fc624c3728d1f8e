import { RoomApp } from './room-app.ts'

const place = /^\/workspace\/meetings\/([^/]+)\/room/.exec(location.pathname)
const root = document.querySelector('[data-room]')
if (place?.[1] !== undefined && root !== null && 'indexedDB' in window && 'subtle' in (crypto ?? {}))
  void new RoomApp(root, place[1]).start()

import { readFileSync } from 'node:fs'
import { extname, basename } from 'node:path'
import { sha256 } from '../foundation/sha256.ts'

/** A file that pages refer to, with the address that holds its hash, so that it can be kept for ever. */
export type Asset = {
  readonly address: string
  readonly content: Buffer
  readonly headers: Readonly<Record<'content-type' | 'cache-control' | 'etag', string>>
}

/** The names of our assets, as they lie in `assets/`. */
export type AssetName =
  | 'moothall.css'
  | 'passkey.js'
  | 'room-worker.js'
  | 'room.js'
  | 'favicon.svg'
  | 'workspace.js'
  | 'minutes-editor.js'

/** All assets by name. They are small and read once, when the site starts. */
export type Assets = Readonly<Record<AssetName, Asset>>

/** Reads the assets from this folder. */
export function readAssets(): Assets {
  return {
    'moothall.css': readAsset('moothall.css'),
    'passkey.js': readAsset('passkey.js'),
    'room-worker.js': readAsset('room-worker.js'),
    'room.js': readAsset('room.js'),
    'favicon.svg': readAsset('favicon.svg'),
    'workspace.js': readAsset('workspace.js'),
    'minutes-editor.js': readAsset('minutes-editor.js'),
  }
}

/** The asset that stands at an address; `undefined` where none does, as after a change of its content. */
export function assetAt(assets: Assets, address: string): Asset | undefined {
  return Object.values(assets).find((asset) => asset.address === address)
}

/** The entity tag of some content: strong, so that equal tags mean equal bytes. */
export function etagOf(content: Uint8Array | string): string {
  return `"${sha256(content).slice(0, 32)}"`
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

function readAsset(name: AssetName): Asset {
  const content = readFileSync(new URL(`assets/${name}`, import.meta.url))
  const ending = extname(name)
  return {
    address: `/assets/${basename(name, ending)}.${sha256(content).slice(0, 12)}${ending}`,
    content,
    headers: {
      'content-type': contentTypes[ending] ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: etagOf(content),
    },
  }
}

import { globSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/**
 * The scripts of the browser: every `browser/*.entry.ts` under `src` is one, and is sent as the asset of the same name.
 * What an entry imports is bundled with it; `tsconfig.browser.json` checks the types of both.
 */
export function scriptEntries(): readonly { readonly source: string; readonly asset: string }[] {
  return globSync('src/**/browser/*.entry.ts', { cwd: root })
    .toSorted()
    .map((source) => ({ source, asset: `src/web/assets/${basename(source, '.entry.ts')}.js` }))
}

/** A script as esbuild makes it from its entry, given from the folder of the project: the same bytes each time. */
export async function builtScript(source: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}

if (import.meta.main) {
  for (const { source, asset } of scriptEntries()) {
    const script = await builtScript(source)
    writeFileSync(join(root, asset), script)
    console.log(`${basename(asset)}: ${script.length} characters, ${gzipSync(script).length} bytes when sent`)
  }
}

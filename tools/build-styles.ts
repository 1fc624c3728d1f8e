import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { compile } from 'sass'

const source = fileURLToPath(new URL('../src/web/styles/moothall.scss', import.meta.url))
const target = fileURLToPath(new URL('../src/web/assets/moothall.css', import.meta.url))
const packages = fileURLToPath(new URL('../node_modules', import.meta.url))

/** The style sheet as sass makes it from the sources: the same bytes each time. */
export function builtStyles(): string {
  const { css } = compile(source, {
    style: 'compressed',
    loadPaths: [packages],
    quietDeps: true,
    charset: false,
  })
  return `${css}\n`
}

if (import.meta.main) {
  const css = builtStyles()
  writeFileSync(target, css)
  console.log(`moothall.css: ${css.length} characters, ${gzipSync(css).length} bytes when sent`)
}

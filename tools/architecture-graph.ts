// Writes the graph of who imports whom into ARCHITECTURE.md; a test of the house fails where it is out of date.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ran } from './gate/static-checks.ts'

const root = join(import.meta.dirname, '..')
const page = join(root, 'ARCHITECTURE.md')
const drawn = /(?<=```mermaid\n)[^`]*(?=```)/

/** The graph of the folders under `src`, in mermaid's notation, as the sources stand. */
export async function importGraph(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-graph-'))
  try {
    const file = join(folder, 'graph.mmd')
    const only = ['--include-only', '^src', '--exclude', '[.]test[.]ts$']
    const shape = ['--collapse', '^src/[^/]+', '--output-type', 'mermaid', '--output-to', file]
    await ran(['depcruise', 'src', ...only, ...shape], root)
    return `${inOrder(readFileSync(file, 'utf8').trim())}\n`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same graph with its arrows sorted, so that it does not change with the order of imports in a file. */
function inOrder(graph: string): string {
  const lines = graph.split('\n')
  const arrows = lines.filter((line) => line.includes('-->')).toSorted()
  return [...lines.filter((line) => !line.includes('-->')), ...arrows].join('\n')
}

/** The graph that ARCHITECTURE.md shows. */
export function shownGraph(): string | undefined {
  return drawn.exec(readFileSync(page, 'utf8'))?.[0]
}

if (import.meta.main) {
  const graph = await importGraph()
  writeFileSync(page, readFileSync(page, 'utf8').replace(drawn, graph))
  console.log('wrote the import graph into ARCHITECTURE.md')
}

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the project. */
export const root = join(import.meta.dirname, '../..')

/** Every file that is or is about to be in the repository, from the project's folder, sorted. */
export function projectFiles(): string[] {
  const asked = ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const names = execFileSync('git', asked, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 })
  const files = names.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))
  return files.toSorted()
}

/** The TypeScript files of the product itself: under `src`, without tests. */
export function productSources(): string[] {
  return projectFiles().filter((name) => /^src\/.*\.ts$/.test(name) && !name.endsWith('.test.ts'))
}

/** The text of a file of the project. */
export function textOf(name: string): string {
  return readFileSync(join(root, name), 'utf8')
}

/** The names of the folders directly under `src` that hold a source file. */
export function sourceFolders(): string[] {
  const folders = productSources().flatMap((name) => /^src\/([^/]+)\//.exec(name)?.[1] ?? [])
  return [...new Set(folders)]
}

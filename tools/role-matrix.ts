// Writes the matrix of who may do what into docs/roles.md; a test of the house fails where it is out of date.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mayByRole, rolesOfAct, type ActName } from '../src/council/access/power.ts'
import { roles, type Role } from '../src/council/access/role.ts'

const page = join(import.meta.dirname, '../docs/roles.md')
const written = /(?<=<!-- written by npm run roles -->\n)[^]*$/

/** The matrix as the rules stand: one table by act, and one by role. */
export function roleMatrix(): string {
  const acts = Object.keys(rolesOfAct).toSorted() as ActName[]
  const byAct = acts.map(
    (act) =>
      `| ${act} | ${roles
        .filter((role) => mayByRole(role, act))
        .map(inWords)
        .join(', ')} |`,
  )
  const byRole = roles.map((role) => {
    const own = acts.filter((act) => mayByRole(role, act))
    return `| ${inWords(role)} | ${own.length === 0 ? '–' : own.join(', ')} |`
  })
  return [
    '## By act',
    '',
    '| act | who may do it |',
    '|---|---|',
    ...byAct,
    '',
    '## By role',
    '',
    '| role | what it may do |',
    '|---|---|',
    ...byRole,
    '',
  ].join('\n')
}

/** The matrix that docs/roles.md shows. */
export function shownRoleMatrix(): string | undefined {
  return written.exec(readFileSync(page, 'utf8'))?.[0]
}

function inWords(role: Role): string {
  return role.replaceAll('-', ' ')
}

if (import.meta.main) {
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(written, () => roleMatrix()),
  )
  console.log('wrote the matrix of roles into docs/roles.md')
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from './sweep.ts'

/** Writes answers as files and the configuration of an nginx that serves them under their addresses with the same headers. */
export function layOutNginx(
  folder: string,
  { port, answers }: { readonly port: number; readonly answers: ReadonlyMap<string, Answer> },
): string {
  mkdirSync(folder, { recursive: true })
  const locations = [...answers].map(([address, answer], index) => {
    const file = join(folder, `${index}.html`)
    writeFileSync(file, answer.body)
    return `location = ${address.split('?')[0]} {
      alias ${file};
      ${ownHeaders(answer)
        .map(([name, value]) => directive(name, value))
        .join('\n      ')}
    }`
  })
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const configuration = join(folder, 'nginx.conf')
  writeFileSync(
    configuration,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_timeout 72s 72s;
  keepalive_requests 1000000000;
  etag off;
  if_modified_since off;
  max_ranges 0;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    location = / { return 200 "ready"; }
    ${locations.join('\n    ')}
  }
}
`,
  )
  return configuration
}

/** The headers of an answer that do not come from the server or the moment, by lower-case name, in order of name. */
export function ownHeaders({ rawHeaders }: Answer): [name: string, value: string][] {
  const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, index): [string, string] => [
    String(rawHeaders[index * 2]).toLowerCase(),
    String(rawHeaders[index * 2 + 1]),
  ])
  return pairs
    .filter(([name]) => !['date', 'server'].includes(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** The length, and what keeps the connection, nginx says by itself; the date of the file is not to be said. */
function directive(name: string, value: string): string {
  if (name === 'content-type') return `types {} default_type "${value}"; add_header last-modified "";`
  if (['content-length', 'connection', 'keep-alive'].includes(name)) return ''
  return `add_header ${name} "${value.replaceAll('"', '\\"')}";`
}

import { resolve } from 'node:path'
import { accept, refuse, type Result } from './foundation/result.ts'

/** What the operator has chosen, read from the environment once and checked. Every setting is described in docs/operate/. */
export type Settings = {
  readonly port: number
  readonly host: string
  /** Absent: the embedded PostgreSQL under `dataFolder`. */
  readonly databaseUrl: string | undefined
  readonly databasePublicUrl: string | undefined
  readonly dataFolder: string
  /** The 32 bytes that files are encrypted with. Absent: those kept in `dataFolder`, made on the first start. */
  readonly fileKey: Uint8Array | undefined
  /** Whether Ashcombe is loaded when the database is empty. */
  readonly loadsExample: boolean
  /** The public address that links begin with, without a slash at the end. */
  readonly baseUrl: string
  /** The mail server and the address that mail comes from. Absent: mail waits. */
  readonly mail: { readonly url: string; readonly from: string } | undefined
  /** The identity provider by which people may sign in, beside their password. Absent: by password alone. */
  readonly identityProvider: IdentityProviderSettings | undefined
  /** The bucket that keeps the files of documents. Absent: they lie in `dataFolder`. */
  readonly s3: S3Settings | undefined
}

/** Where an OpenID Connect provider is, and as whom Moothall is registered there. */
export type IdentityProviderSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** A bucket of an S3 server, and as whom Moothall is known there. */
export type S3Settings = {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Whether the bucket stands in the path of an address, rather than before the server's name. */
  readonly hasBucketInPath: boolean
}

/** Settings that will not do: each by its name, with a sentence that says why and what would. No value is repeated. */
export type BadSettings = readonly { readonly name: string; readonly sentence: string }[]

/** The environment of a process: `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Whether an address to listen on can be reached from the machine itself alone. */
export function isLoopback(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|::1|localhost)$/i.test(host)
}

type Parsed<Value> = Result<Value, string>

const names = [
  'PORT',
  'HOST',
  'DATABASE_URL',
  'DATABASE_PUBLIC_URL',
  'MOOTHALL_DATA',
  'MOOTHALL_FILE_KEY',
  'MOOTHALL_EXAMPLE',
  'BASE_URL',
  'MAIL_URL',
  'MAIL_FROM',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'S3_ENDPOINT',
  'S3_BUCKET',
  'S3_REGION',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'S3_PATH_STYLE',
] as const
type Name = (typeof names)[number]

/** Settings of which one without the others would be left out in silence. An extra one is of no use without them. */
const together: readonly {
  readonly all: readonly Name[]
  readonly extra?: Name
  readonly sentence: string
}[] = [
  {
    all: ['MAIL_URL', 'MAIL_FROM'],
    sentence: 'mail needs both MAIL_URL and MAIL_FROM; set both or neither',
  },
  {
    all: ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
    sentence:
      'signing in by an identity provider needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET; set all or none',
  },
  {
    all: ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
    extra: 'S3_PATH_STYLE',
    sentence:
      'keeping files in S3 needs S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY; set all or none',
  },
]
const forTestsOnly = ['MOOTHALL_CORPUS', 'MOOTHALL_TEST_DATABASE_URL']

/** The settings that an environment gives, or every fault found in them. */
export function readSettings(environment: Environment): Result<Settings, BadSettings> {
  const bad: { name: string; sentence: string }[] = [...emptyOnes(environment), ...unknownOnes(environment)]
  const read = <Value>(name: Name, absent: Value, parse: (text: string) => Parsed<Value>): Value => {
    const text = environment[name]
    if (text === undefined || text === '') return absent
    const parsed = parse(text)
    if (parsed.ok) return parsed.value
    bad.push({ name, sentence: parsed.refusal })
    return absent
  }
  const port = read('PORT', 4000, parsePort)
  const [mailUrl, mailFrom] = [
    read('MAIL_URL', undefined, parseMailUrl),
    read('MAIL_FROM', undefined, parseMailAddress),
  ]
  const host = read('HOST', '127.0.0.1', parseHost)
  const settings: Settings = {
    port,
    host,
    databaseUrl: read('DATABASE_URL', undefined, parseDatabaseUrl),
    databasePublicUrl: read('DATABASE_PUBLIC_URL', undefined, parseDatabaseUrl),
    dataFolder: read('MOOTHALL_DATA', resolve('data'), parseFolder),
    fileKey: read('MOOTHALL_FILE_KEY', undefined, parseFileKey),
    loadsExample: read('MOOTHALL_EXAMPLE', true, parseSwitch),
    baseUrl: read('BASE_URL', `http://${host.includes(':') ? `[${host}]` : host}:${port}`, parseBaseUrl),
    mail: mailUrl !== undefined && mailFrom !== undefined ? { url: mailUrl, from: mailFrom } : undefined,
    identityProvider: whole({
      issuer: read('OIDC_ISSUER', undefined, parseIssuer),
      clientId: read('OIDC_CLIENT_ID', undefined, accept<string>),
      clientSecret: read('OIDC_CLIENT_SECRET', undefined, accept<string>),
    }),
    s3: whole({
      endpoint: read('S3_ENDPOINT', undefined, parseEndpoint),
      bucket: read('S3_BUCKET', undefined, parseBucket),
      region: read('S3_REGION', undefined, parseRegion),
      accessKeyId: read('S3_ACCESS_KEY_ID', undefined, parseCredential),
      secretAccessKey: read('S3_SECRET_ACCESS_KEY', undefined, parseCredential),
      hasBucketInPath: read('S3_PATH_STYLE', true, parsePathStyle),
    }),
  }
  if (environment['DATABASE_PUBLIC_URL'] !== undefined && environment['DATABASE_URL'] === undefined) {
    bad.push({
      name: 'DATABASE_PUBLIC_URL',
      sentence: 'it is for a server that DATABASE_URL names; set both or neither',
    })
  }
  bad.push(...missingOnes(environment))
  return bad.length === 0 ? accept(settings) : refuse(bad)
}

/** A value left empty by mistake must not choose the embedded database in silence. */
function emptyOnes(environment: Environment): BadSettings {
  return names
    .filter((name) => environment[name] === '')
    .map((name) => ({ name, sentence: 'it is empty; give it a value or leave it out' }))
}

function missingOnes(environment: Environment): BadSettings {
  return together.flatMap(({ all, extra, sentence }) => {
    const missing = all.filter((name) => environment[name] === undefined)
    const isUsed = missing.length < all.length || (extra !== undefined && environment[extra] !== undefined)
    return isUsed ? missing.map((name) => ({ name, sentence })) : []
  })
}

/** Settings that go together, where each of them is there. */
function whole<Parts extends Readonly<Record<string, unknown>>>(
  parts: Parts,
): { readonly [Part in keyof Parts]: Exclude<Parts[Part], undefined> } | undefined {
  if (Object.values(parts).includes(undefined)) return undefined
  return parts as { readonly [Part in keyof Parts]: Exclude<Parts[Part], undefined> }
}

function unknownOnes(environment: Environment): BadSettings {
  const known = new Set<string>([...names, ...forTestsOnly])
  const ours = names.filter((name) => name.startsWith('MOOTHALL_')).join(' and ')
  return Object.keys(environment)
    .filter((name) => name.startsWith('MOOTHALL_') && !known.has(name))
    .map((name) => ({
      name,
      sentence: `there is no such setting; those that begin with MOOTHALL_ are ${ours}`,
    }))
}

function parsePort(text: string): Parsed<number> {
  const port = Number(text)
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535
    ? accept(port)
    : refuse('it must be a port: a whole number from 1 to 65535')
}

function parseHost(text: string): Parsed<string> {
  return /^[a-z0-9.:-]+$/i.test(text)
    ? accept(text)
    : refuse('it must be an address or a host name to listen on, such as 127.0.0.1')
}

function parseDatabaseUrl(text: string): Parsed<string> {
  const address = URL.parse(text)
  const isWhole =
    address !== null &&
    /^postgres(ql)?:$/.test(address.protocol) &&
    [address.hostname, address.username, address.pathname.slice(1)].every((part) => part !== '')
  return isWhole
    ? accept(text)
    : refuse('it must be the address of a PostgreSQL database: postgres://name:password@server:5432/database')
}

function parseFolder(text: string): Parsed<string> {
  const folder = resolve(text)
  return folder === resolve('/') || text.includes('\0')
    ? refuse('it must be a folder of its own, such as /var/lib/moothall')
    : accept(folder)
}

function parseFileKey(text: string): Parsed<Uint8Array> {
  const secret = Buffer.from(text, 'base64')
  return secret.byteLength === 32 && secret.toString('base64') === text
    ? accept(secret)
    : refuse('it must be 32 random bytes in base64, as openssl rand -base64 32 prints them')
}

function parseSwitch(text: string): Parsed<boolean> {
  return text === '1' || text === '0'
    ? accept(text === '1')
    : refuse('it must be 1 (load the example council) or 0')
}

function parseBaseUrl(text: string): Parsed<string> {
  const address = URL.parse(text)
  const isPlain =
    address !== null && /^https?:$/.test(address.protocol) && address.href === `${address.origin}/`
  return isPlain
    ? accept(address.origin)
    : refuse('it must be the public address of the site alone: https://democracy.example.gov.uk')
}

function parseMailUrl(text: string): Parsed<string> {
  const address = URL.parse(text)
  return address !== null && /^smtps?:$/.test(address.protocol) && address.hostname !== ''
    ? accept(text)
    : refuse('it must be the address of a mail server: smtp://name:password@mail.example.gov.uk:587')
}

function parseMailAddress(text: string): Parsed<string> {
  return /^[^\s@<>"(),;:\\]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)
    ? accept(text)
    : refuse('it must be a plain mail address, such as democracy@example.gov.uk')
}

function parseIssuer(text: string): Parsed<string> {
  const address = URL.parse(text)
  const isPlain =
    address !== null && [address.username, address.password, address.search, address.hash].join('') === ''
  return isPlain && isSafe(address)
    ? accept(text)
    : refuse('it must be the issuer of an identity provider, by https: https://login.example.gov.uk')
}

/** Whether what is sent to an address is read by nobody on the way. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[|\]$/g, '')))
}

function parseEndpoint(text: string): Parsed<string> {
  const address = URL.parse(text)
  return address !== null && address.href === `${address.origin}/` && isSafe(address)
    ? accept(address.origin)
    : refuse('it must be the address of an S3 server alone, by https: https://s3.eu-west-2.amazonaws.com')
}

function parseBucket(text: string): Parsed<string> {
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(text) && !text.includes('..') && !/^[\d.]+$/.test(text)
    ? accept(text)
    : refuse('it must be the name of a bucket: 3 to 63 small letters, digits, hyphens and full stops')
}

function parseRegion(text: string): Parsed<string> {
  return /^[a-z0-9-]{1,40}$/.test(text)
    ? accept(text)
    : refuse('it must be the region of the bucket, such as eu-west-2')
}

function parseCredential(text: string): Parsed<string> {
  return /^[\x21-\x7e]{1,200}$/.test(text)
    ? accept(text)
    : refuse('it must be as the S3 server gave it out, without spaces or quotation marks around it')
}

function parsePathStyle(text: string): Parsed<boolean> {
  return text === '1' || text === '0'
    ? accept(text === '1')
    : refuse(
        'it must be 1 (the bucket stands in the path of an address) or 0 (before the name of the server)',
      )
}

import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { readSettings, type Environment } from './settings.ts'

const badNames = (environment: Environment) => {
  const read = readSettings(environment)
  return read.ok ? [] : read.refusal.map(({ name }) => name)
}

test('readSettings() without any setting gives the embedded database and the site on loopback', () => {
  assert.deepEqual(readSettings({ PATH: '/bin', MOOTHALL_CORPUS: '/corpus' }), {
    ok: true,
    value: {
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      databasePublicUrl: undefined,
      dataFolder: resolve('data'),
      fileKey: undefined,
      loadsExample: true,
      baseUrl: 'http://127.0.0.1:4000',
      mail: undefined,
      identityProvider: undefined,
      s3: undefined,
    },
  })
})

test('readSettings() takes what is set', () => {
  const read = readSettings({
    PORT: '8080',
    HOST: '::1',
    DATABASE_URL: 'postgresql://office:pw@db.example/moot',
    DATABASE_PUBLIC_URL: 'postgres://moothall_public:pw@db.example:5433/moot?sslmode=require',
    MOOTHALL_DATA: '/srv/moot/../moothall',
    MOOTHALL_EXAMPLE: '0',
  })
  assert.ok(read.ok)
  assert.deepEqual(
    [read.value.port, read.value.dataFolder, read.value.loadsExample, read.value.baseUrl],
    [8080, '/srv/moothall', false, 'http://[::1]:8080'],
  )
  const fileKey = Buffer.alloc(32, 7)
  const keyed = readSettings({ MOOTHALL_FILE_KEY: fileKey.toString('base64') })
  assert.deepEqual(keyed.ok && keyed.value.fileKey, fileKey)
  assert.equal(read.value.databaseUrl, 'postgresql://office:pw@db.example/moot')
  const named = readSettings({ BASE_URL: 'https://democracy.example.gov.uk/' })
  assert.equal(named.ok && named.value.baseUrl, 'https://democracy.example.gov.uk')
})

const bad: readonly [name: string, ...values: string[]][] = [
  ['PORT', '', '0', '65536', '80a', ' 80', '-1', '1e3'],
  ['HOST', '', 'a host', 'http://127.0.0.1', '127.0.0.1/8'],
  [
    'DATABASE_URL',
    '',
    'mysql://a:b@c/d',
    'postgres://host/db',
    'postgres://u:p@host',
    'postgres://u:p@host/',
    'not an address',
  ],
  ['MOOTHALL_DATA', '', '/', '/a/..', 'a\0b'],
  [
    'MOOTHALL_FILE_KEY',
    '',
    'secret',
    'A'.repeat(44),
    `${'A'.repeat(42)}B=`,
    `${'A'.repeat(43)}= `,
    'A'.repeat(43),
  ],
  ['MOOTHALL_EXAMPLE', '', 'yes', 'true', '2'],
  [
    'BASE_URL',
    '',
    'democracy.example',
    'ftp://a.example',
    'https://a.example/path',
    'https://u:p@a.example',
    'https://a.example/?q',
  ],
]
for (const [name, ...values] of bad) {
  test(`readSettings() refuses a bad ${name}`, () => {
    for (const value of values) assert.deepEqual(badNames({ [name]: value }), [name], JSON.stringify(value))
  })
}

test('readSettings() names every fault at once', () => {
  assert.deepEqual(
    badNames({ PORT: 'x', MOOTHALL_EXAMPLE: 'x', BASE_URL: 'x', MOOTHALL_DATE: '2024-12-04' }),
    ['MOOTHALL_DATE', 'PORT', 'MOOTHALL_EXAMPLE', 'BASE_URL'],
  )
})

test('readSettings() refuses a public login without a server', () => {
  assert.deepEqual(badNames({ DATABASE_PUBLIC_URL: 'postgres://moothall_public:pw@db/moot' }), [
    'DATABASE_PUBLIC_URL',
  ])
})

test('readSettings() repeats no value, for it may be secret', () => {
  const read = readSettings({
    DATABASE_URL: 'pg://office:hunter2@db/moot',
    MOOTHALL_DATA: '/',
    BASE_URL: 'hunter2',
  })
  assert.ok(!read.ok)
  assert.equal(read.refusal.length, 3)
  assert.ok(!JSON.stringify(read.refusal).includes('hunter2'))
})

test('readSettings() takes an identity provider whole, or not at all', () => {
  const whole = {
    OIDC_ISSUER: 'https://login.example.gov.uk/tenant/v2.0',
    OIDC_CLIENT_ID: 'moothall',
    OIDC_CLIENT_SECRET: 'not-a-secret',
  }
  const read = readSettings(whole)
  assert.ok(read.ok)
  assert.deepEqual(read.value.identityProvider, {
    issuer: whole.OIDC_ISSUER,
    clientId: whole.OIDC_CLIENT_ID,
    clientSecret: whole.OIDC_CLIENT_SECRET,
  })
  for (const name of Object.keys(whole))
    assert.deepEqual(badNames({ ...whole, [name]: undefined }), [name], `without ${name}`)
  assert.deepEqual(badNames({ ...whole, OIDC_CLIENT_SECRET: '' }), ['OIDC_CLIENT_SECRET'])
})

const withIssuer = (issuer: string) =>
  badNames({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'moothall', OIDC_CLIENT_SECRET: 'not-a-secret' })

test('readSettings() takes an issuer by https:, or on the machine itself', () => {
  for (const issuer of ['http://127.0.0.1:9000', 'http://[::1]:9000', 'http://localhost/tenant'])
    assert.deepEqual(withIssuer(issuer), [], issuer)
  for (const issuer of [
    'http://login.example.gov.uk',
    'http://localhost.example.gov.uk',
    'login.example.gov.uk',
    'https://name:password@login.example.gov.uk',
    'https://login.example.gov.uk/?tenant=1',
    'https://login.example.gov.uk/#tenant',
  ])
    assert.deepEqual(withIssuer(issuer), ['OIDC_ISSUER'], issuer)
})

const s3 = {
  S3_ENDPOINT: 'https://s3.eu-west-2.example/',
  S3_BUCKET: 'moothall.files-1',
  S3_REGION: 'eu-west-2',
  S3_ACCESS_KEY_ID: 'AKID',
  S3_SECRET_ACCESS_KEY: 'not/a+secret=',
}

test('readSettings() takes S3 whole, or not at all', () => {
  const read = readSettings(s3)
  assert.deepEqual(read.ok && read.value.s3, {
    endpoint: 'https://s3.eu-west-2.example',
    bucket: 'moothall.files-1',
    region: 'eu-west-2',
    accessKeyId: 'AKID',
    secretAccessKey: 'not/a+secret=',
    hasBucketInPath: true,
  })
  const before = readSettings({ ...s3, S3_PATH_STYLE: '0' })
  assert.equal(before.ok && before.value.s3?.hasBucketInPath, false)
  for (const name of Object.keys(s3))
    assert.deepEqual(badNames({ ...s3, [name]: undefined }), [name], `without ${name}`)
  assert.deepEqual(badNames({ S3_PATH_STYLE: '1' }), Object.keys(s3))
})

const badS3: Readonly<Record<string, readonly string[]>> = {
  S3_ENDPOINT: [
    '',
    's3.example',
    'http://s3.example',
    'https://s3.example/bucket',
    'https://k:s@s3.example',
    'https://s3.example/?x',
  ],
  S3_BUCKET: ['', 'ab', 'Moothall', 'a/b', '../x', 'a..b', '10.0.0.1', 'moothall-', 'a b c', 'x'.repeat(64)],
  S3_REGION: ['', 'London 2', 'eu_west'],
  S3_ACCESS_KEY_ID: ['', 'two words', ' k', 'k\n'],
  S3_SECRET_ACCESS_KEY: ['', 'two words', 'gehéim'],
  S3_PATH_STYLE: ['', 'yes', '2'],
}
for (const [name, values] of Object.entries(badS3)) {
  test(`readSettings() refuses a bad ${name}, and does not repeat it`, () => {
    for (const value of values) {
      const read = readSettings({ ...s3, [name]: value })
      assert.ok(!read.ok, JSON.stringify(value))
      assert.deepEqual(
        read.refusal.map((one) => one.name),
        [name],
      )
      if (value.length > 5) assert.ok(!JSON.stringify(read.refusal).includes(value), value)
    }
  })
}

test('readSettings() takes an S3 server on the machine itself by http:', () => {
  assert.deepEqual(badNames({ ...s3, S3_ENDPOINT: 'http://127.0.0.1:9000' }), [])
})

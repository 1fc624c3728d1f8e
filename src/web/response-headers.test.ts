import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { securityHeadersFor } from './response-headers.ts'

describe('securityHeadersFor()', () => {
  const headers = securityHeadersFor({ isHttps: false })

  it('lets nothing run that stands in the page itself, and nothing load from elsewhere', () => {
    const policy = headers['content-security-policy'] ?? ''
    assert.match(policy, /^default-src 'none'; /)
    assert.doesNotMatch(policy, /unsafe|https?:|\*|data:/)
    for (const rule of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"])
      assert.ok(policy.includes(rule), rule)
  })

  it('lets no type be guessed and no address be told to other sites', () => {
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['referrer-policy'], 'same-origin')
  })

  it('holds browsers to HTTPS only where the site has it', () => {
    assert.equal(headers['strict-transport-security'], undefined)
    assert.match(
      securityHeadersFor({ isHttps: true })['strict-transport-security'] ?? '',
      /^max-age=31536000/,
    )
  })
})

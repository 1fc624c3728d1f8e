import { isIP } from 'node:net'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

/** Where passkeys are used: the site's name that they belong to, and its whole origin. */
export type PasskeySite = { readonly rpId: string; readonly origin: string }

/**
 * Where passkeys of a site are used, by its public address. `undefined` where browsers allow none: without HTTPS but on the
 * machine itself, and at an address that is a number and no name.
 */
export function passkeySiteOf(base: string): PasskeySite | undefined {
  const { protocol, hostname, origin } = new URL(base)
  if (isIP(hostname.replaceAll(/[[\]]/g, '')) !== 0) return undefined
  const isAllowed = protocol === 'https:' || /^(?:.+\.)?localhost$/.test(hostname)
  return isAllowed ? { rpId: hostname, origin } : undefined
}

const mostCharacters = 20_000

/** What a browser says of a new passkey; `undefined` where it has not the form of that. */
export function newPasskeyAnswer(text: string): RegistrationResponseJSON | undefined {
  const answer = credentialIn(text, ['clientDataJSON', 'attestationObject'])
  return answer as RegistrationResponseJSON | undefined
}

/** What a passkey has signed; `undefined` where it has not the form of that. */
export function signedAnswer(text: string): AuthenticationResponseJSON | undefined {
  const answer = credentialIn(text, ['clientDataJSON', 'authenticatorData', 'signature'])
  return answer as AuthenticationResponseJSON | undefined
}

/** The challenge that an answer says it signed. */
export function challengeOf({ response }: { response: { clientDataJSON: string } }): string {
  try {
    const said = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString()) as unknown
    const challenge = typeof said === 'object' && said !== null && 'challenge' in said ? said.challenge : ''
    return typeof challenge === 'string' ? challenge : ''
  } catch {
    return '' // it signed nothing that was asked
  }
}

function credentialIn(text: string, parts: readonly string[]): unknown {
  if (text.length > mostCharacters) return undefined
  try {
    const given = JSON.parse(text) as unknown
    if (!isRecord(given) || typeof given['id'] !== 'string') return undefined
    const { response } = given
    return isRecord(response) && parts.every((part) => typeof response[part] === 'string') ? given : undefined
  } catch {
    return undefined // it is not even JSON
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client'
import { accept, refuse, type Result } from '../../foundation/result.ts'

/** An identity provider, and as whom Moothall is registered there. */
export type ProviderPlace = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** What must come back unchanged, kept by us while somebody is at the provider. Used once. */
export type ProviderChecks = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Whom the provider has proved: by its own name for them, and by their e-mail address where it has verified that. */
export type ProvenIdentity = {
  readonly issuer: string
  readonly subject: string
  readonly verifiedEmail: string | undefined
  readonly hasSecondFactor: boolean
}

/** Why nobody was proved: the provider did not answer, or what came back does not hold. */
export type ProviderFailure = 'provider-down' | 'not-proved'

/** An identity provider that is asked what it offers when it is first needed, and again after a failure. */
export class IdentityProvider {
  readonly #place: ProviderPlace
  #known: Promise<Configuration> | undefined

  constructor(place: ProviderPlace) {
    this.#place = place
  }

  /** The address at the provider to which somebody goes to sign in, and what to check when they are back at an address of ours. */
  async begin(
    returnAddress: string,
  ): Promise<Result<{ readonly address: string; readonly checks: ProviderChecks }, ProviderFailure>> {
    const known = await this.#discovered()
    if (known === undefined) return refuse('provider-down')
    const checks = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
    const address = buildAuthorizationUrl(known, {
      redirect_uri: returnAddress,
      scope: 'openid email',
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
    })
    return accept({ address: address.href, checks })
  }

  /** Whom the provider has proved, from the address with its query at which somebody came back. */
  async finish(came: URL, checks: ProviderChecks): Promise<Result<ProvenIdentity, ProviderFailure>> {
    const known = await this.#discovered()
    if (known === undefined) return refuse('provider-down')
    try {
      const tokens = await authorizationCodeGrant(known, came, {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) return refuse('not-proved')
      const told =
        claims['email'] === undefined ? await fetchUserInfo(known, tokens.access_token, claims.sub) : claims
      return accept({
        issuer: claims.iss,
        subject: claims.sub,
        verifiedEmail: verifiedEmail(told),
        hasSecondFactor: saysSecondFactor(claims['amr']),
      })
    } catch {
      return refuse('not-proved')
    }
  }

  async #discovered(): Promise<Configuration | undefined> {
    const { issuer, clientId, clientSecret } = this.#place
    const isPlain = issuer.startsWith('http:')
    this.#known ??= discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 5,
      ...(isPlain ? { execute: [allowInsecureRequests] } : {}),
    })
    try {
      return await this.#known
    } catch {
      this.#known = undefined
      return undefined
    }
  }
}

function verifiedEmail(told: Readonly<Record<string, unknown>>): string | undefined {
  const { email, email_verified: isVerified } = told
  return typeof email === 'string' && isVerified === true ? email : undefined
}

/** Whether the provider says that more than one factor was used: `mfa`, by RFC 8176. */
function saysSecondFactor(amr: unknown): boolean {
  return Array.isArray(amr) && amr.includes('mfa')
}

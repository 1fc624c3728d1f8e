import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { sha256 } from '../../foundation/sha256.ts'
import type { PasskeySite } from './passkey-answer.ts'

/** For tests: a device that makes one passkey and signs with it as a browser would send it on. */
export type TestAuthenticator = {
  readonly credentialId: string
  readonly made: (site: PasskeySite, challenge: string) => string
  readonly signed: (site: PasskeySite, challenge: string, as?: SignedAs) => string
}

/** For tests: the counter of the device, and whether it knew who held it. */
export type SignedAs = { readonly counter?: number; readonly isVerified?: boolean }

/** For tests: a new device. */
export function testAuthenticator(): TestAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const credentialId = id.toString('base64url')
  // A COSE key in CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}, ES256 upon P-256.
  const key = Buffer.concat([hex('a5010203262001215820'), url(x), hex('225820'), url(y)])

  return {
    credentialId,
    made: (site, challenge) => {
      const length = Buffer.from([0, id.length])
      const authData = Buffer.concat([head(site, 0x45, 0), Buffer.alloc(16), length, id, key])
      // {"fmt": "none", "attStmt": {}, "authData": …}
      const attestation = Buffer.concat([
        hex('a363666d74646e6f6e656761747453746d74a068617574684461746158'),
        Buffer.from([authData.length]),
        authData,
      ])
      return credential(credentialId, {
        clientDataJSON: clientData(site, challenge, 'webauthn.create').toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      })
    },
    signed: (site, challenge, { counter = 0, isVerified = true } = {}) => {
      const authData = head(site, isVerified ? 0x05 : 0x01, counter)
      const client = clientData(site, challenge, 'webauthn.get')
      const toSign = Buffer.concat([authData, hex(sha256(client))])
      return credential(credentialId, {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: sign('sha256', toSign, privateKey).toString('base64url'),
      })
    },
  }
}

function credential(id: string, response: object): string {
  return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} })
}

function clientData({ origin }: PasskeySite, challenge: string, type: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function head({ rpId }: PasskeySite, flags: number, counter: number): Buffer {
  const rest = Buffer.alloc(5)
  rest.writeUInt8(flags)
  rest.writeUInt32BE(counter, 1)
  return Buffer.concat([hex(sha256(rpId)), rest])
}

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex')
}

function url(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}

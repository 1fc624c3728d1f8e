/** How long what is given to somebody to sign in with may be used. */
export const signInTimes = {
  /** An invitation waits for a weekend and a week's leave. */
  invitationSeconds: 14 * 86_400,
  /** A link for a new password is asked for by somebody who waits for it. */
  passwordLinkSeconds: 3600,
  /** Between the password and the code. */
  stepSeconds: 600,
  /** Between asking for a passkey and its answer. */
  passkeySeconds: 300,
  /** Between going to the identity provider and coming back: time to find a telephone. */
  providerSeconds: 900,
  /** How long a proof given again counts for what is grave: a few acts one after another. */
  proofSeconds: 600,
  /** The code of an authenticator app changes so often. */
  codeSeconds: 30,
} as const

/** How many wrong codes end a sign-in, so that it begins again with the password. */
export const mostWrongCodes = 5

/** How many recovery codes somebody is given. Each is good once. */
export const recoveryCodeCount = 10

/** How long the name of a passkey may be. */
export const mostPasskeyNameCharacters = 60

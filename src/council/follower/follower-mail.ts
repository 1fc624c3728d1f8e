/** The kinds of mail that followers get: the link to confirm with, and once a day what happened. */
export type FollowerMailKind = 'follow-confirmation' | 'followed-news'

/** A value as PostgreSQL's `jsonb` gives and takes it. */
export type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null

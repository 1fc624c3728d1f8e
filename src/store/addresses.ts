/** The addresses of the two logins of one database, each `postgres://…` with its password. Never printed. */
export type Addresses = { readonly office: string; readonly publicReader: string }

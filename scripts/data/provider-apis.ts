/**
 * Providers of which one package serves several APIs, each with an entry point of its own, so that nobody loads what they do
 * not use. What `provider-layout.ts` asks of a package is asked of each API's folder instead. Data only.
 *
 * Source: `docs/decisions/0011-several-apis-in-one-package.md`; change that record and this table together.
 */

/** The folders under `src`, by package. */
export const providerApis: Readonly<Record<string, readonly string[]>> = {
  'packages/shopify': ['checkout', 'storefront', 'payments-app'],
}

/** Files that the package has once, for all its APIs. */
export const sharedFiles: readonly string[] = [
  'README.md',
  'src/index.ts',
  'src/authentication/to-authentication-result.ts',
  'src/testing/index.ts',
  'src/msw/index.ts',
]

/** Files that each API has, below its folder. */
export const apiFiles: readonly string[] = ['index.ts', 'client.ts']

/** Folders that each API has, with at least one TypeScript file in them. */
export const apiFolders: readonly string[] = ['operations', 'schemas', 'authentication']

/** What one of the APIs has at least: not each has a flow, takes a result, or is called back. */
export const someApiFiles: readonly string[] = [
  'authentication/flow.ts',
  'authentication/from-authentication-result.ts',
  'callback/handler.ts',
]

/** Files under `src` that may know every API; all others know their own, or none. */
export const knowsEveryApi: readonly string[] = ['index.ts', 'testing/', 'msw/']

/** What a package may contain, and what it must. Data only. Source: `docs/decisions/0008-sources-are-published.md`. */

/** Every file fits one of these. */
export const allowedFiles: readonly RegExp[] = [
  /^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json)$/,
  /^src\/.+(?<!\.test)\.ts$/,
  /^dist\/.+\.(?:js|js\.map|d\.ts)$/,
  /^schema\/.+\.schema\.json$/,
]

/** Each package has them. */
export const neededFiles: readonly string[] = ['LICENSE', 'README.md', 'package.json', 'src/index.ts', 'dist/index.js']

/** What looks like a credential, or tells of one machine. Test cards are no secrets: gateways print them. */
export const forbiddenTexts: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/ },
  { name: 'a token of a registry', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { name: 'a token of a code host', pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/ },
  { name: 'a live key of a gateway', pattern: /\b(?:sk|rk|key)_live_[A-Za-z0-9]{10}/ },
  {
    name: 'a path of one machine',
    pattern: /(?<![\w./:}-]|https?:\/)(?:file:\/\/)?\/(?:home|Users|root|tmp)\/[\w.-]+/,
  },
]

/** One provider's name in every spelling that its package needs. */
export interface ProviderNames {
  /** `acme-pay`: package, folder, `provider` of results and errors. */
  readonly kebab: string
  /** `acmePay`: values. */
  readonly camel: string
  /** `AcmePay`: types, and `create…Client`. */
  readonly pascal: string
}

/**
 * Spells a name in every way.
 *
 * @param name - lower case, words joined by hyphens
 * @throws Error where it is not written so
 */
export function providerNames(name: string): ProviderNames {
  if (!/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/.test(name)) {
    throw new Error('Write the name in lower case, words joined by hyphens: acme-pay.')
  }
  const pascal = name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  return { kebab: name, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), pascal }
}

/** The template is written for a provider called Acme; here it gets its name. In one pass: a name may begin like the old one. */
export const rename = (text: string, { kebab, camel, pascal }: ProviderNames): string =>
  text.replace(/Acme|acme(?=[A-Z])|acme/g, (found, at: number) => {
    if (found === 'Acme') return pascal
    return /[A-Z]/.test(text.charAt(at + found.length)) ? camel : kebab
  })

import type { FakeShopify } from '../state/fake-shopify.ts'
import { isOlder } from './compare-versions.ts'

const versionForm = /^(?:20\d{2}-(?:01|04|07|10)|unstable)$/

/**
 * Which version answers: the one that was asked for, or the oldest that is still supported where that one is older. Nothing
 * where no version has this form.
 *
 * Source: shopify.dev/docs/api/usage/versioning, "fall forward".
 */
export function answeringVersion({ oldestVersion }: FakeShopify, asked: string): string | undefined {
  if (!versionForm.test(asked)) return undefined
  return isOlder(asked, oldestVersion) ? oldestVersion : asked
}

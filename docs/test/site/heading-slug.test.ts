import { describe, expect, it } from 'vitest'
import { headingSlug } from '../../src/site/heading-slug.ts'

describe('headingSlug', () => {
  it.each([
    ['Commits and changesets', 'commits-and-changesets'],
    ['ProcessOut, hosted page', 'processout-hosted-page'],
    ['A fake as `fetch`', 'a-fake-as-fetch'],
    ['First look at the outcome!', 'first-look-at-the-outcome'],
  ])('makes %s to %s, as code hosts do', (heading, slug) => expect(headingSlug(heading)).toBe(slug))
})

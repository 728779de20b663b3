/** The anchor that code hosts give a heading: lower case, punctuation dropped, spaces to hyphens. So links hold in both places. */
export const headingSlug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

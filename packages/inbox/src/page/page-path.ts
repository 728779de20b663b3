/**
 * Where the page is, as its links and redirects name it. A path that begins with two slashes would name another host: `//evil.example/`.
 * Source: URL Standard, "scheme-relative-special-URL string".
 */
export const pagePath = (address: string): string => new URL(address).pathname.replace(/^\/{2,}/, '/')

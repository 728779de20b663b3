/**
 * What is needed of jose, and nothing else: a bundler keeps the whole of a package that `import(…)` names directly.
 * Loaded by `load-jose.ts` alone, on first use.
 */
export { jwtVerify, SignJWT } from 'jose'

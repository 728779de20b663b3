/** Folder of the workspace package that a path lies in, `packages/core`; `undefined` outside of all. */
export const packageFolder = (path: string): string | undefined =>
  /^(?:(?:packages|examples|tools)\/[^/]+|bench|docs)(?=\/)/.exec(path)?.[0]

/** A TypeScript file that a package publishes. */
export const isPackageSource = (path: string): boolean => /^packages\/[^/]+\/src\/.+\.ts$/.test(path)

/** A TypeScript file of a package: sources, tests, scripts. */
export const isPackageCode = (path: string): boolean => /^packages\/[^/]+\/(?:src|test|scripts)\/.+\.ts$/.test(path)

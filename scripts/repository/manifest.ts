import type { RepoFile } from './repo-file.ts'

/** What the rules read of a `package.json`. Written by people, so every field may be missing or of another type. */
export type Manifest = Readonly<Record<string, unknown>>

/** A package of the workspace. */
export interface WorkspacePackage {
  /** `packages/core`. */
  readonly folder: string
  readonly file: RepoFile
  readonly manifest: Manifest
}

/** An object's own members as a record; empty for anything else. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}

/** The packages of the workspace, in the order of their paths. */
export const workspacePackages = (files: readonly RepoFile[]): WorkspacePackage[] =>
  files.flatMap((file) => {
    const folder = /^((?:packages|examples|tools)\/[^/]+|bench|docs)\/package\.json$/.exec(file.path)?.[1]
    return folder === undefined ? [] : [{ folder, file, manifest: membersOf(JSON.parse(file.text)) }]
  })

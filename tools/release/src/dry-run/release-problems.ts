import type { Changelog } from '../changelog/release-notes.ts'

/** A package after its version was set. */
export interface Versioned {
  readonly name: string
  readonly version: string
}

/** What is wrong with a release that was made up: versions that differ, changesets left over, changelogs that nobody can read. */
export function releaseProblems(
  packages: readonly Versioned[],
  changelogs: readonly Changelog[],
  leftOver: readonly string[],
): readonly string[] {
  const versions = new Set(packages.map(({ version }) => version))
  const logged = new Set(changelogs.map((changelog) => changelog.package))
  return [
    ...(versions.size === 1 ? [] : [`the packages have ${versions.size} versions, where the family has one`]),
    ...leftOver.map((path) => `${path} was not used up`),
    ...packages.filter(({ name }) => !logged.has(name)).map(({ name }) => `${name} has no changelog`),
    ...changelogs
      .filter(({ text }) => text.includes('Updated dependencies'))
      .map((changelog) => `the changelog of ${changelog.package} lists packages instead of changes`),
    ...changelogs
      .filter(({ text }) => /^- [0-9a-f]{7,}:/m.test(text))
      .map((changelog) => `the changelog of ${changelog.package} names commits`),
  ]
}

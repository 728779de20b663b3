/**
 * How changesets become lines of a changelog; `.changeset/config.json` names this file. Two things of the default are left out: the id of
 * a commit, which tells a user nothing, and the list of packages of the family that were released too, which is all of them.
 */

/** What changesets hands over of a change. */
interface Change {
  /** Markdown, as its author wrote it. */
  readonly summary: string
}

const changelog = {
  /** One item of a list; further lines are indented, so that they stay in it. */
  getReleaseLine: ({ summary }: Change): string =>
    `- ${summary
      .trim()
      .split('\n')
      .map((line, index) => (index === 0 || line.trim() === '' ? line.trim() : `  ${line.trimEnd()}`))
      .join('\n')}`,
  getDependencyReleaseLine: (): string => '',
}

export default changelog

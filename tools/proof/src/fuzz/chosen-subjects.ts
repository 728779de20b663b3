import type { Subject } from './subject.ts'

const clientOf = ({ package: packageName, name }: Subject): string | undefined =>
  /^(create\w+\(\))\./.exec(name)?.[1]?.replace(/^/, `${packageName} `)

/**
 * Every reader once: of the operations of a client, which read in the same way, only the first; of a bridge that follows several
 * of them, too. For measurements that would take too long on all.
 */
export function oneOfEachKind(subjects: readonly Subject[]): readonly Subject[] {
  const kinds = new Set<string>()
  return subjects.filter((subject) => {
    const kind = clientOf(subject) ?? `${subject.package} ${subject.name.replace(/ of \w+$/, '')}`
    if (kinds.has(kind)) return false
    kinds.add(kind)
    return true
  })
}

import type { Finding, Rule } from './rule.ts'

/** Paths that exist on one machine: people's homes, build folders, temporary folders, drives. */
const machinePath =
  /(?<![\w./:}-]|https?:\/)(?:file:\/\/)?(?:\/(?:home|Users)\/[\w.-]+|\/(?:root|work|workspace|tmp|mnt)\/|[A-Z]:\\Users\\)/

/** Hosts from which one machine installs; a lockfile holds none either. */
const registryHost = /:\/\/(?:registry|deb)\./

/** No tracked file tells of the machine that it was written on. */
export const machineTraces: Rule = (files) =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index): Finding[] => {
      const at = { path, line: index + 1, rule: 'machine-traces' }
      return [
        ...(machinePath.test(line)
          ? [{ ...at, text: 'an absolute path of one machine', remedy: 'Write it relative to the repository.' }]
          : []),
        ...(registryHost.test(line)
          ? [{ ...at, text: 'the address of a package registry', remedy: 'Remove it: the client knows its registry.' }]
          : []),
      ]
    }),
  )

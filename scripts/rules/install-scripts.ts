import { membersOf, workspacePackages } from '../repository/manifest.ts'
import { lineOfText } from '../source/line-of-text.ts'
import type { Finding, Rule } from './rule.ts'

/** npm and pnpm run these where a package is installed, or, for the last three, where it is installed from its repository. */
const runOnInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare']

/** What users install runs nothing on their machines, and says where it was built: published packages carry provenance. */
export const installScripts: Rule = (files) =>
  workspacePackages(files)
    .filter(({ folder }) => folder.startsWith('packages/'))
    .flatMap(({ folder, file, manifest }) => {
      const finding = (field: string, text: string, remedy: string): Finding => ({
        path: file.path,
        line: lineOfText(file.text, `"${field}"`),
        rule: 'install-scripts',
        text,
        remedy,
      })
      const scripts = membersOf(manifest['scripts'])
      const published = membersOf(manifest['publishConfig'])
      const built = files.some(({ path }) => path === `${folder}/binding.gyp`)
      return [
        ...runOnInstall
          .filter((name) => scripts[name] !== undefined)
          .map((name) =>
            finding(name, `the script "${name}" runs on users' machines`, 'Do it in `build`, before publishing.'),
          ),
        ...(built ? [finding('name', 'npm builds a binding.gyp on install', 'Publish no native code.')] : []),
        ...(published['provenance'] === true && published['access'] === 'public'
          ? []
          : [
              finding(
                'name',
                'it is not published with provenance',
                'Write `"publishConfig": { "access": "public", "provenance": true }`.',
              ),
            ]),
      ]
    })

/**
 * What is mutated: the tables, the rules of money and liability, the bridges, the verifiers and the flows. Data only.
 *
 * A mistake there is silent: the code goes on, and tells a shop the wrong thing.
 */

/** Files that stand in one row of the table. */
export interface FileGroup {
  /** `core: eci`. */
  readonly name: string
  /** Globs from the root of the repository. */
  readonly sources: readonly string[]
  /** Where the tests are that may notice a mutant. */
  readonly tests: readonly string[]
}

const below = (folder: string): string => `${folder}/**/*.ts`

/**
 * Bridges and flows. The tables of which step may follow which are left out: the model of `examples/one-checkout` holds each of them to what
 * flows are seen to do, both ways, and a test beside them could only repeat them.
 */
const authentication = 'authentication/**/!(*flow-machine).ts'

/** The attacks on callbacks and tokens belong to the tests of every verifier. */
const forgeries = 'tools/proof/test/forgery/**/*.test.ts'

const testsOf = (name: string): string[] => [`packages/${name}/test/**/*.test.ts`, forgeries]

const core = (name: string): FileGroup => ({
  name: `core: ${name}`,
  sources: [below(`packages/core/src/${name}`)],
  tests: testsOf('core'),
})

const provider = (name: string, part: string, ...sources: string[]): FileGroup => ({
  name: `${name}: ${part}`,
  sources: sources.map((source) => `packages/${name}/src/${source}`),
  tests: testsOf(name),
})

/** Every row, from the ground upwards. */
export const fileGroups: readonly FileGroup[] = [
  core('eci'),
  core('liability'),
  core('codes'),
  core('status'),
  core('money'),
  core('cryptogram'),
  core('result'),
  core('payment'),
  core('preflight'),
  core('carry'),
  core('targets'),
  core('callback'),
  core('flow'),
  provider(
    'processout',
    'codes',
    '{decline-codes,decline-kind,error-code,error-families,three-d-s-codes,undecided-codes}.ts',
  ),
  provider('processout', 'authentication', authentication),
  provider('processout', 'callback', 'callback/**/*.ts'),
  provider('finaro', 'codes', '{amount,communication-codes,date-time,host-reasons,invoice}.ts'),
  provider('finaro', 'authentication', authentication),
  provider('finaro', 'callback', 'callback/**/*.ts'),
  provider('spreedly', 'authentication', authentication),
  provider('spreedly', 'callback', 'callback/**/*.ts'),
  provider('spreedly', 'strict reader', 'xml/**/*.ts'),
  provider('shopify', 'bridges', 'authentication/**/*.ts'),
  provider('shopify', 'report', 'payments-app/authentication/**/*.ts'),
  provider('shopify', 'flows', `{checkout,storefront}/${authentication}`),
  provider('shopify', 'callback', '**/callback/**/*.ts'),
  provider('cardinal', 'authentication', authentication),
  provider('cardinal', 'callback', 'callback/**/*.ts'),
  provider('cardinal', 'token', 'jwt/**/*.ts'),
]

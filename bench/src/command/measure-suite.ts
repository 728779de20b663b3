/** One suite, in the process that `in-own-process.ts` starts. Takes its name and an effort; sends its findings. */
import { full, quick } from '../measure/effort.ts'
import { suiteNamed } from '../suites/all-suites.ts'

const [name = '', effort] = process.argv.slice(2)
const findings = await suiteNamed(name).measure(effort === quick.name ? quick : full)
process.send?.(findings)
process.disconnect()

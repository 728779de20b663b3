/**
 * How much a process may grow while it reads hostile texts of up to half a mebibyte, in MiB. A bomb of that size holds 256 MiB:
 * whoever inflated it whole would pass this.
 */
export const maxGrowthMiB = 192

/**
 * Text that a column takes. PostgreSQL stores every character but U+0000, and a gateway may sign anything: an event that cannot be stored
 * would be repeated for ever. Source: PostgreSQL 18, section 8.3.
 */
export const storableText = (text: string): string => text.replaceAll('\0', '\uFFFD')

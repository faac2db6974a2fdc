/**
 * What the person at the terminal needs of a failed build: when the content check has spoken, its messages without the
 * stack trace of the build tool; otherwise everything.
 *
 * @example explainFailure('LỖI …\n  Cách sửa: …\n12:00 [ERROR] An unhandled error occurred …') // 'LỖI …\n  Cách sửa: …'
 */
export function explainFailure(output: string): string {
  const text = output.trim();
  if (!text.includes('Cách sửa:')) return text;
  const end = text.search(/\n[^\n]*An unhandled error occurred/);
  return (end === -1 ? text : text.slice(0, end)).replaceAll(/^\d\d:\d\d:\d\d (\[ERROR\] )?\[content-check\] ?/gm, '').trim();
}

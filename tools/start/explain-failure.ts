/**
 * What the person at the terminal needs of a failed build: when the content check has spoken, its messages without the
 * English line of the build tool before them; otherwise everything.
 *
 * @example explainFailure('12:00 [ERROR] An unhandled error occurred …\nLỖI …\n  Cách sửa: …') // 'LỖI …\n  Cách sửa: …'
 */
export function explainFailure(output: string): string {
  const text = output.trim();
  if (!text.includes('Cách sửa:')) return text;
  return (
    text
      .split(/^.*An unhandled error occurred.*$/m)
      .at(-1)
      ?.trim() ?? text
  );
}

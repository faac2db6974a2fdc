import JSZip from 'jszip';

/** The first day that a zip archive can name. */
const noDay = new Date(Date.UTC(1980, 0, 1));

/**
 * The same archive with no day of its own in it, so that the same content gives the same bytes; its members keep their order, which Office reads.
 *
 * @param changed members whose text another one takes the place of, by path
 */
export async function stampedZip(
  archive: ArrayBuffer,
  changed: Readonly<Record<string, (text: string) => string>> = {},
): Promise<ArrayBuffer> {
  const [old, stamped] = [await JSZip.loadAsync(archive), new JSZip()];
  for (const { name, dir } of Object.values(old.files)) {
    const file = old.file(name);
    if (dir || file === null) continue;
    const change = changed[name];
    const data = change === undefined ? await file.async('uint8array') : change(await file.async('string'));
    stamped.file(name, data, { date: noDay, createFolders: false });
  }
  return stamped.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE', platform: 'DOS' });
}

/** A PDF of hand-made objects, numbered from 1; the first is the catalogue. `trailer` holds what else its trailer says. */
export function tinyPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const start = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

/** Pages that each show one piece of text (letters of ASCII); an empty one is a page without text, as a scanner makes them. */
export function pagesPdf(texts: readonly string[], trailer = ''): Uint8Array {
  const kids = texts.map((_, index) => `${String(4 + index * 2)} 0 R`).join(' ');
  const pages = texts.flatMap((text, index) => {
    const stream = text === '' ? '' : `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + index * 2)} 0 R >>`,
      `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
    ];
  });
  return tinyPdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${String(texts.length)} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...pages,
    ],
    trailer,
  );
}

/** A PDF that nobody can open without its password. */
export function lockedPdf(): Uint8Array {
  const key = `<${'41'.repeat(32)}>`;
  const id = `<${'42'.repeat(16)}>`;
  return pagesPdf(['A'], `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [${id} ${id}]`);
}

/** What a reader of files knows of a table: its cells as text, row by row. */
export interface TableLook {
  readonly rows: readonly (readonly string[])[];
  /** Whether it says itself that it has header cells. */
  readonly headed: boolean;
  /** Whether a table stands inside one of its cells. */
  readonly nested: boolean;
}

const headOrFoot =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ|Độc\s+lập\s*[-–]\s*Tự\s+do|^\s*(?:Luật\s+|Nghị quyết\s+)?[Ss]ố\s*:|Nơi\s+nhận|^\s*(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}/mu;

/**
 * Tells a table of data from one that only sets words side by side (the head and foot of an official document, the columns of a web page).
 *
 * @example isDataTable({ rows: [['STT', 'Nội dung'], ['1', 'Tập huấn']], headed: false, nested: false }) // true
 */
export function isDataTable({ rows, headed, nested }: TableLook): boolean {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (nested || columns < 2 || rows.length < 2) return false;
  if (isHeadOrFoot(rows)) return false;
  if (headed) return true;
  const letters = rows.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell.length, 0), 0);
  return letters / (rows.length * columns) < 1500;
}

/** A small table with words of the head or foot of an official document. */
export function isHeadOrFoot(rows: TableLook['rows']): boolean {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return columns <= 3 && rows.length <= 8 && rows.some((row) => row.some((cell) => headOrFoot.test(cell)));
}

/** Words that only an official document has: what holds them is never taken for a menu or a running head. */
export function looksOfficial(text: string): boolean {
  return /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ|Độc\s+lập\s*[-–]\s*Tự\s+do|(?:^|\n)\s*(?:Điều\s+\d+\s*[.:]|Căn\s+cứ\s|Nơi\s+nhận|[Ss]ố\s*:\s*\d)/u.test(
    text,
  );
}

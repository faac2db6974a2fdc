/** Words as people shorten them in messages. Only those that nothing else is written as. */
const meanings: Readonly<Record<string, string>> = {
  ko: 'không',
  kô: 'không',
  hok: 'không',
  dc: 'được',
  đc: 'được',
  ntn: 'như thế nào',
  bnhieu: 'bao nhiêu',
  sdt: 'số điện thoại',
  sđt: 'số điện thoại',
  vs: 'với',
};

/**
 * Writes out what is shortened as in messages; a letter of a provision (`k9 đ6`) is not, nor what stands
 * in capitals (`ĐC: 12 Nguyễn Trãi`).
 *
 * @example writtenOut('vay đc ko') // 'vay được không'
 */
export function writtenOut(query: string): string {
  return query.replace(/(?<![\p{L}\p{N}/.-])\p{L}{2,6}(?![\p{L}\p{M}\p{N}/-]|\.\p{L})/gu, (word) => meanings[word] ?? word);
}

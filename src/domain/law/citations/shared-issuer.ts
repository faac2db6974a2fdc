import type { Found } from './find.ts';
import type { DocumentName } from './model.ts';
import { hasYear, isLocalNumber } from './number.ts';
import { placeIn } from './issuer.ts';

const listed = /^(?:\s*[,;])?\s*(?:(?:và|hoặc|cùng)\s+)?(?:(?:các|với)\s+)?$/u;

/**
 * Gives the members of a list what is told after the last of them: "Quyết định số 1320/QĐ-UBND, số 1321/QĐ-UBND ngày … của UBND tỉnh Cà Mau",
 * "Bộ luật Hình sự và Bộ luật Dân sự của Nhật Bản".
 */
export function shareList(text: string, found: readonly Found[]): Found[] {
  const shared: Found[] = [];
  let next: Found | undefined;
  for (const item of found.toReversed()) {
    const told = next?.targets[0]?.document;
    const last = item.targets.at(-1)?.document;
    const listing = next !== undefined && next.start - item.end < 20 && listed.test(text.slice(item.end, next.start));
    const more = listing && told !== undefined && last !== undefined ? addTold(last, told) : last;
    next =
      more === last
        ? item
        : { ...item, targets: item.targets.map((target) => (target.document === last ? { ...target, document: more } : target)) };
    shared.push(next);
  }
  return shared.toReversed();
}

function addTold(name: DocumentName, told: DocumentName): DocumentName {
  if (name.number === undefined)
    return told.unsure === 'country' && told.number === undefined && name.year === undefined ? { ...name, unsure: 'country' } : name;
  if (hasYear(name.number) || told.number === undefined) return name;
  // A member told by its number alone has the day with the others; one with its own word may have a day of its own.
  const dated = told.kind === undefined && name.year === undefined && told.year !== undefined && !hasYear(told.number);
  const issuer = isLocalNumber(name.number) && isLocalNumber(told.number) && name.issuer === undefined ? told.issuer : undefined;
  if (!dated && issuer === undefined) return name;
  const { around, ...rest } = name;
  return {
    ...rest,
    ...(around === undefined || placeIn(issuer) !== undefined ? {} : { around }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(dated ? { year: told.year, ...(told.day === undefined ? {} : { day: told.day }) } : {}),
  };
}

import type { Found } from '../imported-meta.ts';
import { type MetaLines, found } from './reading.ts';

/** Căn cứ: each ground with its line, the proposal ("Theo đề nghị …") included. */
export function findGrounds({ head }: MetaLines): readonly Found[] {
  return head.filter(({ text }) => /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình)\s/u.test(text)).map((line) => found(line.text, line));
}

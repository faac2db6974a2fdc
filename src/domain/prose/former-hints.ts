import type { ElementContent, Text } from 'hast';
import { formerNamesIn } from '../agency/former-names.ts';
import { typesetText } from './plain-text.ts';
import type { ProseContext } from './report.ts';

/** A text, typeset; where it names a body that is no more, the name leads to what became of it, with a dotted line and a hint. */
export function typesetWithHints(node: Text, { formerNames = [], href = (path) => path }: ProseContext): ElementContent[] {
  const places = formerNamesIn(node.value, formerNames);
  const pieces: ElementContent[] = [];
  let at = 0;
  for (const { start, end, name } of places) {
    if (start > at) pieces.push(...typesetText({ ...node, value: node.value.slice(at, start) }));
    const properties = { className: ['former-name'], href: href(name.path), title: name.hint };
    const words: Text = { type: 'text', value: node.value.slice(start, end) };
    pieces.push({ type: 'element', tagName: 'a', properties, children: [words] });
    at = end;
  }
  return at === 0
    ? typesetText(node)
    : [...pieces, ...(at < node.value.length ? typesetText({ ...node, value: node.value.slice(at) }) : [])];
}

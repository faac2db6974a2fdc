import type { Message } from '../../domain/message.ts';
import { normalize, syllables } from '../../domain/search/normalize.ts';
import { synonym } from '../../schemas/synonyms.ts';
import type { ContentFile } from '../content-files/read-content.ts';
import { describePath, isRecord, type Path } from './fields.ts';
import { aboutField } from './finding.ts';
import type { Check } from './holdings.ts';

/** One saying of an entry, and where it stands in it. */
interface Listed {
  readonly file: ContentFile;
  readonly path: Path;
  readonly words: string;
  readonly relation: unknown;
}

/** What one word means must be one thing: no saying is the same as two terms, none repeats its own term or stands twice in an entry. */
export const synonymCheck: Check = (file, holdings) => {
  if (file.collection !== 'tu-dong-nghia') return [];
  const others = holdings.files.filter((other) => other.collection === 'tu-dong-nghia' && other !== file).flatMap(listed);
  const own = listed(file);
  return own.flatMap((saying, at) => {
    const alike = (other: Listed) => spoken(other.words) === spoken(saying.words);
    const twin = saying.relation === 'same' ? others.find((other) => other.relation === 'same' && alike(other)) : undefined;
    if (spoken(saying.words) === spoken(titleOf(file))) return [tell(saying, 'saying-is-term', isTerm)];
    if (own.slice(0, at).some(alike)) return [tell(saying, 'repeated-saying', repeated)];
    return twin === undefined ? [] : [tell(saying, 'saying-of-two-terms', ofTwoTerms(titleOf(twin.file), twin.file.file))];
  });
};

/** As the search reads it: “an ninh, trật tự” and “An ninh trật tự” are one. */
const spoken = (text: string) => syllables(normalize(text)).join(' ');

const isTerm = {
  reason: 'trùng với chính từ cổng dùng; ô tìm kiếm tự hiểu chữ hoa, dấu câu và hai cách đặt dấu.',
  fix: 'Bỏ lời này.',
};
const repeated = { reason: 'đã có ở một ô trước trong mục này.', fix: 'Giữ một ô.' };
const ofTwoTerms = (term: string, file: string) => ({
  reason: `đã ghi là cùng nghĩa với "${term}" (${file}); một lời không thể là hai thứ.`,
  fix: 'Giữ ở từ đúng nghĩa nhất, hoặc đổi quan hệ sang Dẫn tới.',
});

function tell({ file, path, words }: Listed, ruleId: string, said: { readonly reason: string; readonly fix: string }): Message {
  const { label } = describePath(synonym, file.data, path);
  return aboutField(file, { path, label }, ruleId, { ...said, found: words });
}

/** Every saying of an entry, as far as its shape is right; the rest is left to the schema check. */
function listed(file: ContentFile): Listed[] {
  const groups: readonly unknown[] = isRecord(file.data) && Array.isArray(file.data['said']) ? file.data['said'] : [];
  return groups.flatMap((group, of) => {
    const words: readonly unknown[] = isRecord(group) && Array.isArray(group['words']) ? group['words'] : [];
    const relation = isRecord(group) ? group['relation'] : undefined;
    return words.flatMap((word, at) =>
      typeof word === 'string' ? [{ file, path: ['said', of, 'words', at], words: word, relation }] : [],
    );
  });
}

function titleOf({ data }: ContentFile): string {
  return isRecord(data) && typeof data['title'] === 'string' ? data['title'] : '';
}

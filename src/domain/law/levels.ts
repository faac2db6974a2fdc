/**
 * The one table of levels. Per level:
 * `rank`: a level holds those of a greater rank; `word`: how the law names it in citations; `token`: how anchors name it;
 * `akn`: its Akoma Ntoso element; `starts`: what a line of this level begins with (group 1 is the number), and `first` its first characters,
 * so that a line is held against the levels it can be and no other; `scope`: whether its numbers run through the whole document or start again in each parent.
 */
interface Level {
  readonly rank: number;
  readonly word: string;
  readonly token: string;
  readonly akn: 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'paragraph' | 'subparagraph' | 'point' | 'indent' | 'alinea';
  readonly first: string;
  readonly starts: RegExp | undefined;
  readonly numbering: 'arabic' | 'roman' | 'letters' | 'mixed' | 'tiers' | 'position';
  readonly scope: 'document' | 'parent';
}

const rest = String.raw`(?:\s*[.:](?=\s|$)|(?=\s+\p{Lu})|$)`;
const headed = (word: string, number = String.raw`[IVX]+|\d+`) =>
  new RegExp(`^(?:${word}|${word.toUpperCase()})\\s+(${number})${rest}`, 'u');

/** Numbers of the codification (pháp điển): subject, title, kind of the codified text, its place among them, its article: `30.3.NĐ.1.12a`. */
export const codified = String.raw`\d{1,2}\.\d{1,2}\.[A-ZĐ]{2,4}\.\d{1,4}[a-zđ]?(?:\.\d{1,4}[a-zđ]?)?`;

const named = String.raw`(?:này|số|năm|về|\d|\p{Lu})`;
/** What a citation goes on with behind the number of an article, and a title does not begin with: "Điều 16 - Bộ luật này", "Điều 18.Khoản 2". */
export const citedNext = String.raw`(?:(?:Bộ luật|Hiến pháp|Pháp lệnh|Điều lệ|Công ước)(?!\p{L})|Luật\s(?!sư(?!\p{L}))|(?:Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế|Quy định|Chỉ thị|Kế hoạch|Hiệp định|Văn bản)\s+${named}|(?:Điều|Khoản|Điểm|Chương|Mục|Phần|Phụ lục)\s+(?:\d|[IVX]+(?!\p{L})|\p{Ll}(?!\p{L})))`;
/** A title that no space parts from the number before it: a word with a capital, or words in capitals; "Điều 18.2" and "Điều 5.NĐ" are none. */
const gluedTitle = String.raw`(?!${citedNext})(?:\p{Lu}\p{Ll}|\p{Lu}+,?\s\p{Lu}{2})`;

export const levels = {
  phan: {
    rank: 1,
    word: 'Phần',
    token: 'phan',
    akn: 'part',
    first: 'P',
    starts: headed('Phần', String.raw`[IVX]+|\d+|thứ \p{Ll}+|THỨ \p{Lu}+`),
    numbering: 'mixed',
    scope: 'document',
  },
  chuong: {
    rank: 2,
    word: 'Chương',
    token: 'chuong',
    akn: 'chapter',
    first: 'C',
    starts: headed('Chương'),
    numbering: 'mixed',
    scope: 'parent',
  },
  muc: { rank: 3, word: 'Mục', token: 'muc', akn: 'section', first: 'M', starts: headed('Mục'), numbering: 'mixed', scope: 'parent' },
  'tieu-muc': {
    rank: 4,
    word: 'Tiểu mục',
    token: 'tieu-muc',
    akn: 'subsection',
    first: 'T',
    starts: headed('Tiểu mục'),
    numbering: 'mixed',
    scope: 'parent',
  },
  dieu: {
    rank: 5,
    word: 'Điều',
    token: 'dieu',
    akn: 'article',
    first: 'Đ',
    starts: new RegExp(`^(?:Điều|ĐIỀU)\\s+(\\d+[a-zđ]?|${codified})(?:\\s*[.:](?=\\s|$|${gluedTitle})|$)`, 'u'),
    numbering: 'arabic',
    scope: 'document',
  },
  'muc-la-ma': {
    rank: 5,
    word: 'mục',
    token: 'muc',
    akn: 'section',
    first: 'IVX',
    starts: /^([IVX]+)\.(?=\s|$)/u,
    numbering: 'roman',
    scope: 'parent',
  },
  khoan: {
    rank: 6,
    word: 'khoản',
    token: 'khoan',
    akn: 'paragraph',
    first: '0123456789',
    starts: /^(\d{1,3}[a-zđ]?)\.(?=\s|$)/u,
    numbering: 'arabic',
    scope: 'parent',
  },
  tiet: {
    rank: 6.3,
    word: 'tiết',
    token: 'tiet',
    akn: 'subparagraph',
    first: '0123456789',
    starts: /^(\d{1,2}\.\d{1,2})(?:\.(?=\s|$)|(?=\s+\p{Lu}))/u,
    numbering: 'tiers',
    scope: 'parent',
  },
  'tieu-tiet': {
    rank: 6.6,
    word: 'tiết',
    token: 'tieu-tiet',
    akn: 'subparagraph',
    first: '0123456789',
    starts: /^(\d{1,2}(?:\.\d{1,2}){2,3})(?:\.(?=\s|$)|(?=\s+\p{Lu}))/u,
    numbering: 'tiers',
    scope: 'parent',
  },
  diem: {
    rank: 7,
    word: 'điểm',
    token: 'diem',
    akn: 'point',
    first: 'abcdefghijklmnopqrstuvwxyzđ',
    starts: /^([a-zđ]\d{0,2})\)/u,
    numbering: 'letters',
    scope: 'parent',
  },
  gach: {
    rank: 8,
    word: 'gạch đầu dòng',
    token: 'gach',
    akn: 'indent',
    first: '-–—−•',
    starts: /^[-–—−•](?=\s*[^\s\-–—−•])/u,
    numbering: 'position',
    scope: 'parent',
  },
  cong: {
    rank: 9,
    word: 'dấu cộng',
    token: 'cong',
    akn: 'indent',
    first: '+',
    starts: /^\+(?=\s*[^\s+])/u,
    numbering: 'position',
    scope: 'parent',
  },
  cham: {
    rank: 9.5,
    word: 'dấu chấm tròn',
    token: 'cham',
    akn: 'indent',
    first: '●○◦▪■',
    starts: /^[●○◦▪■](?=\s*[^\s●○◦▪■])/u,
    numbering: 'position',
    scope: 'parent',
  },
  doan: { rank: 10, word: 'đoạn', token: 'doan', akn: 'alinea', first: '', starts: undefined, numbering: 'position', scope: 'parent' },
} as const satisfies Record<string, Level>;

export type LevelId = keyof typeof levels;

export const levelIds = Object.keys(levels) as LevelId[];

/** Kinds of documents that are attached to another: the token that begins their anchors, their name, and how they hang on it. */
export const attachedKinds = {
  'quy-che': { name: 'Quy chế', by: 'ban hành kèm theo' },
  'quy-dinh': { name: 'Quy định', by: 'ban hành kèm theo' },
  'quy-trinh': { name: 'Quy trình', by: 'ban hành kèm theo' },
  'ke-hoach': { name: 'Kế hoạch', by: 'ban hành kèm theo' },
  'chuong-trinh': { name: 'Chương trình', by: 'ban hành kèm theo' },
  'de-an': { name: 'Đề án', by: 'ban hành kèm theo' },
  'dieu-le': { name: 'Điều lệ', by: 'ban hành kèm theo' },
  'huong-dan': { name: 'Hướng dẫn', by: 'kèm theo' },
  'de-cuong': { name: 'Đề cương', by: 'kèm theo' },
  'danh-muc': { name: 'Danh mục', by: 'kèm theo' },
  'phu-luc': { name: 'Phụ lục', by: 'kèm theo' },
  mau: { name: 'Mẫu', by: 'kèm theo' },
} as const;

export type AttachedKind = keyof typeof attachedKinds;

/** A document as a text names it: by number, or by name and perhaps year, day and issuer. */
export interface DocumentName {
  /** In its usual case, without spaces: `49/2020/NĐ-CP`. */
  readonly number?: string;
  /** The digits of a number whose symbol is left out: "Quyết định 1320 của UBND tỉnh Đắk Nông". */
  readonly count?: string;
  /** Of a law that is named: `Luật Thi hành án hình sự`. */
  readonly name?: string;
  readonly year?: string;
  /** Of a law without year: the year in which it was amended, or empty when it is only said to be amended or renewed. */
  readonly amended?: string;
  /** ISO day of issue, or ISO month. */
  readonly day?: string;
  readonly issuer?: string;
  /** Of a number that every province gives anew, when its issuer tells no place: the places that the sentence names. */
  readonly around?: readonly string[];
  /** Of a law without year: the day by which it was passed at the latest. */
  readonly passedBy?: string;
  /** Of a law without year: since when it is said to be in force, an ISO day or its beginning. */
  readonly effective?: string;
  /** Of a law without year: the term of the Quốc hội that passed it. */
  readonly term?: number;
  /** The words say that a law of this name is meant that we do not know: of another country, a draft, one that is no longer in force. */
  readonly unsure?: 'country' | 'draft' | 'former';
  readonly kind?: string;
}

/**
 * One target: start/end are the span of words to link ("khoản 3 Điều 5"), offsets in the words given. Inside a range
 * ("từ Điều 20 đến Điều 25") a target without words of its own has an empty span.
 * document undefined = the document the text stands in; anchor undefined = the whole document.
 */
export interface CitedTarget {
  readonly start: number;
  readonly end: number;
  readonly document: DocumentName | undefined;
  readonly anchor: string | undefined;
}

/** One mention, with the date and the issuer that follow it, and all it leads to. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly CitedTarget[];
}

/** What a name that the text gives itself stands for ("sau đây viết tắt là Đề án"). */
export interface ShortName {
  readonly document: DocumentName;
  readonly anchor?: string;
  /** In the line that gives the name: where it is given. Words before do not mean it yet. */
  readonly after?: number;
}

/** What relative citations and short names need. anchor: of the unit the words stand in, or `dau`, `cuoi`; parents: of the units around it; number: the document's own number. */
export interface CitationContext {
  readonly anchor?: string;
  readonly parents?: readonly string[];
  readonly number?: string;
  /** ISO day of the document itself, and who issued it: the same number of another day or province is another document. */
  readonly issuedOn?: string | undefined;
  readonly issuer?: string | undefined;
  readonly shortNames?: ReadonlyMap<string, ShortName>;
  /** The document that the units around these words amend. */
  readonly amends?: DocumentName;
}

/** A document that was read at a place of the text. */
export interface DocumentRead {
  readonly start: number;
  /** Where the words end that a link should cover. */
  readonly linkEnd: number;
  /** Where the mention ends, with date and issuer. */
  readonly end: number;
  /** Undefined when the text means the document it stands in. */
  readonly document: DocumentName | undefined;
  /** Anchor inside the document: of an attached document, or what a short name stands for. */
  readonly anchor: string | undefined;
  /** More of its kind, told by their numbers or years alone: "Phụ lục I, II và III", or the same law of other years. */
  readonly also?: readonly { readonly start: number; readonly end: number; readonly anchor?: string; readonly document?: DocumentName }[];
}

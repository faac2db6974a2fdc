/** A value read from the text: `words` is the line as it stands, `line` where it stands in the input. */
export interface Found<Value = string> {
  readonly value: Value;
  readonly line: number;
  readonly words: string;
}

/** Who signed: `position` is the post written when signing, `onBehalf` for whom ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"). */
export interface Signer {
  readonly name: string;
  readonly position: string;
  readonly onBehalf: readonly string[];
}

/** When the document takes effect: the ISO day, where the clause names one or the day of signing is known. */
export interface Effect {
  readonly from: string | undefined;
  readonly clause: string;
}

/** What an official document says of itself. Whatever is unknown is absent; nothing is guessed. */
export interface ImportedMeta {
  readonly nationalHeading: Found | undefined;
  readonly issuer: Found | undefined;
  /** The body over the issuer, which stands above it in the head (BỘ TƯ PHÁP over its department). */
  readonly parentIssuer: Found | undefined;
  readonly number: Found | undefined;
  /** ISO day. */
  readonly issuedOn: Found | undefined;
  readonly place: Found | undefined;
  /** The name of its type with a capital: `Quyết định`. */
  readonly type: Found | undefined;
  /** Trích yếu. */
  readonly title: Found | undefined;
  readonly grounds: readonly Found[];
  /** One, all who signed a joint document, or none where not all are sure. */
  readonly signers: readonly Found<Signer>[];
  readonly recipients: readonly Found[];
  readonly effect: Found<Effect> | undefined;
}

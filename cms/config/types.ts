/** The part of Decap's configuration that we generate; see https://decapcms.org/docs/ for the meaning of each key. */
export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly pattern?: readonly [string, string];
  readonly fields?: readonly DecapField[];
  readonly field?: DecapField;
  readonly types?: readonly DecapField[];
  readonly [key: string]: unknown;
}

export interface DecapFile {
  readonly name: string;
  readonly label: string;
  readonly file: string;
  readonly fields: readonly DecapField[];
}

export interface DecapCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly description: string;
  readonly format: string;
  readonly folder?: string;
  readonly files?: readonly DecapFile[];
  readonly fields?: readonly DecapField[];
  readonly [key: string]: unknown;
}

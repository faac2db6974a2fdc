/** The part of what Decap hands to the control of a field that our controls use. */
export interface ControlProps {
  readonly value: unknown;
  readonly field: { get(key: string): unknown };
  readonly forID: string;
  readonly classNameWrapper: string;
  /** The fields and list items around this one: siblings have the same, no two items of a list do. */
  readonly parentIds: readonly (string | undefined)[];
  onChange(value: string): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}

/** The value of a text field; Decap has none, null or "" for one that is empty. */
export function textOf({ value }: Pick<ControlProps, 'value'>): string {
  return typeof value === 'string' ? value : '';
}

/** What a field is configured with under a name of ours, as `document_field: 'document'`. */
export function setting({ field }: Pick<ControlProps, 'field'>, key: string): string {
  const value = field.get(key);
  return typeof value === 'string' ? value : '';
}

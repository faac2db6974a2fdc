/** As much of Papa Parse as tests use; it brings no types of its own. */
declare module 'papaparse' {
  interface Parsed {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly unknown[];
    readonly meta: { readonly linebreak: string; readonly delimiter: string };
  }
  const papa: { parse: (text: string) => Parsed };
  export default papa;
}

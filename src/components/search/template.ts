/** Makes an element from the `<template data-template="…">` of this name, which the page carries with its styles. */
export function stamp(root: ParentNode, name: string): HTMLElement {
  const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  const element = template?.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error(`the page has no template "${name}"`);
  return element;
}

/** The part of an element that a script fills, marked by `data-part`. */
export function part<Kind extends HTMLElement>(root: ParentNode, name: string, kind: abstract new () => Kind): Kind {
  const element = root.querySelector(`[data-part="${name}"]`);
  if (!(element instanceof kind)) throw new Error(`the page has no part "${name}"`);
  return element;
}

/** The template of a state by its name for readers or by its identifier. */
function stateTemplate(root: ParentNode, fits: (template: HTMLTemplateElement) => boolean): HTMLTemplateElement | undefined {
  return [...root.querySelectorAll<HTMLTemplateElement>('template[data-state]')].find(fits);
}

/** The chip of a state as the rest of the site shows it; a state that has none is said in plain words. */
export function stateChip(root: ParentNode, label: string): Node {
  const template = stateTemplate(root, (each) => each.dataset['state'] === label);
  return template === undefined ? document.createTextNode(label) : template.content.cloneNode(true);
}

/** How readers know a state; a state that has no name stays as it is. */
export function stateLabel(root: ParentNode, id: string): string {
  return stateTemplate(root, (each) => each.dataset['id'] === id)?.dataset['state'] ?? id;
}

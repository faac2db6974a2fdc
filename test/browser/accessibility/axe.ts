import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules that look at colours: the only ones that a theme can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** WCAG 2.2 AA as far as a machine can tell; a failure names the rule, the place and the page of help. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNone(new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']));
}

/** For a page that is accessible in the other theme: its colours alone. */
export async function expectReadable(page: Page): Promise<void> {
  await expectNone(new AxeBuilder({ page }).withRules(colourRules));
}

async function expectNone(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 5).map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
  expect(told.join('\n\n')).toBe('');
}

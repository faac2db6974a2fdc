import type { ComponentClass } from 'react';
import type { ControlProps } from './decap.ts';
import { ProvisionControl } from './provision-control.tsx';
import { QuoteControl } from './quote-control.tsx';
import { tellingRelation } from './telling-relation.ts';

/** The part of Decap's registry that widgets need. */
export interface WidgetRegistry {
  getWidget(name: string): { readonly control: ComponentClass<ControlProps> } | undefined;
  registerWidget(name: string, control: ComponentClass<ControlProps>): void;
}

/** Our fields: a provision from the outline of its document, and its words. Relations tell them which document. */
export function registerWidgets(cms: WidgetRegistry): void {
  const relation = cms.getWidget('relation');
  if (relation !== undefined) cms.registerWidget('relation', tellingRelation(relation.control));
  cms.registerWidget('provision', ProvisionControl);
  cms.registerWidget('quote', QuoteControl);
}

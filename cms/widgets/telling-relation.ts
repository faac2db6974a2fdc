import type { ComponentClass } from 'react';
import { type ControlProps, setting, textOf } from './decap.ts';
import { tell } from './told.ts';

/** Decap's own choice of an entry, which tells its siblings what is chosen: a provision asks for its document. */
export function tellingRelation(relation: ComponentClass<ControlProps>): ComponentClass<ControlProps> {
  return class TellingRelation extends relation {
    override componentDidMount(): void {
      super.componentDidMount?.();
      this.#tell();
    }

    override componentDidUpdate(...previous: [never, never]): void {
      super.componentDidUpdate?.(...previous);
      this.#tell();
    }

    override componentWillUnmount(): void {
      super.componentWillUnmount?.();
      tell(this.props, setting(this.props, 'name'), undefined);
    }

    #tell(): void {
      tell(this.props, setting(this.props, 'name'), textOf(this.props) || undefined);
    }
  };
}

import type { ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  /** Shown in place of what could not be drawn; `again` draws it anew. */
  readonly instead: (error: Error, again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a failure in one panel from taking the whole pane away. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null
      ? this.props.children
      : this.props.instead(error, () => this.setState({ error: null }));
  }
}

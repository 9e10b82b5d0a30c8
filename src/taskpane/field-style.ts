/** The look of the fields that people write texts and words to search for in; each adds its own padding and height. */
import type { GriffelStyle } from '@fluentui/react-components';
import { tokens } from '@fluentui/react-components';

export const fieldStyle: GriffelStyle = {
  font: 'inherit',
  fontSize: tokens.fontSizeBase200,
  width: '100%',
  boxSizing: 'border-box',
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
};

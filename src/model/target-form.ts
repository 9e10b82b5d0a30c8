/** Performance-target forms (绩效目标表), which are no tables: labels with values beside them, and indicators. */
import type { MoneyUnit } from './amount';
import type { Rectangle } from './place';
import type { ColumnConcept } from './table';

/** One performance-target form (绩效目标表) in its own layout; amounts in the form's unit. */
export interface TargetForm {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly title: string;
  readonly projectName: string;
  readonly unit: MoneyUnit;
  readonly fields: readonly TargetField[];
  /** Its figures by meaning, as the register's columns are called. */
  readonly amounts: Readonly<Partial<Record<ColumnConcept, TargetAmount>>>;
  /** 三级指标 with their values, in the order of the form. */
  readonly indicators: readonly TargetIndicator[];
}

/** A figure of a form, in fen (shares: millionths), and where it stands. */
export interface TargetAmount {
  readonly fen: number;
  readonly row: number;
  readonly column: number;
}

/** One line of the 绩效指标 part of a form. */
export interface TargetIndicator {
  /** Which of two blocks side by side: 实施期目标 or 年度目标; `whole` where the form has one. */
  readonly block: 'period' | 'year' | 'whole';
  /** 二级指标: 数量指标, 成本指标 … */
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  /** 绩效指标描述, where the form has it; '' otherwise. */
  readonly description: string;
  readonly row: number;
  /** Sheet columns of the name, the value and the description. */
  readonly column: number;
  readonly valueColumn: number;
  readonly descriptionColumn: number;
}

/** A labelled value of a form. */
export interface TargetField {
  readonly label: string;
  readonly text: string;
  /** The amount in fen where the value is a number and the field is money. */
  readonly fen: number | null;
  readonly row: number;
  readonly column: number;
}

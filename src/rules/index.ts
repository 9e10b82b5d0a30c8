/** The list: every rule of the product, one line each, in the order in which findings of one place are shown. */
import type { Rule } from '../model';
import { narrativeRules } from './narrative';
import { rule as requiredTables } from './completeness/required-tables';
import { rule as unrecognisedTable } from './completeness/unrecognised-table';
import { rule as unreadFigures } from './completeness/unread-figures';
import { rule as emptyTableNote } from './completeness/empty-table-note';
import { rule as tableHeadings } from './completeness/table-headings';
import { rule as granularity } from './completeness/granularity';
import { rule as narrativeSections } from './completeness/narrative-sections';
import { rule as previousYearFile } from './completeness/previous-year-file';
import { rule as unitFiles } from './completeness/unit-files';
import { rule as codeChildrenSum } from './totals/code-children-sum';
import { rule as parentCodePresent } from './totals/parent-code-present';
import { rule as rowTotal } from './totals/row-total';
import { rule as incomeTotal } from './totals/income-total';
import { rule as expenseTotal } from './totals/expense-total';
import { rule as grandTotal } from './totals/grand-total';
import { rule as balance } from './totals/balance';
import { rule as carryoverKinds } from './totals/carryover-kinds';
import { rule as threePublicSum } from './totals/three-public-sum';
import { rule as unitsSum } from './totals/units-sum';
import { rule as procurementAmount } from './totals/procurement-amount';
import { rule as repeatedLine } from './totals/repeated-line';
import { rule as assetsSum } from './totals/assets-sum';
import { rule as storedAsNumber } from './totals/stored-as-number';
import { rule as noErrorValues } from './totals/no-error-values';
import { rule as notNegative } from './totals/not-negative';
import { rule as sameDecimals } from './totals/same-decimals';
import { rule as typedTotal } from './totals/typed-total';
import { rule as sumRange } from './totals/sum-range';
import { rule as summaryIncomeItems } from './ties/summary-income-items';
import { rule as summaryExpense } from './ties/summary-expense';
import { rule as expenseByCode } from './ties/expense-by-code';
import { rule as generalExpenseByCode } from './ties/general-expense-by-code';
import { rule as fiscalSummary } from './ties/fiscal-summary';
import { rule as fundTables } from './ties/fund-tables';
import { rule as basicExpenseTotal } from './ties/basic-expense-total';
import { rule as basicCarryover } from './ties/basic-carryover';
import { rule as projectTables } from './ties/project-tables';
import { rule as operatingPublic } from './ties/operating-public';
import { rule as threePublicEconomic } from './ties/three-public-economic';
import { rule as basicAccounts } from './ties/basic-accounts';
import { rule as sameName } from './ties/same-name';
import { rule as vehiclesProcured } from './ties/vehicles-procured';
import { rule as carryoverProjects } from './ties/carryover-projects';
import { rule as procurementBudget } from './ties/procurement-budget';
import { rule as previousYearFigures } from './ties/previous-year-figures';
import { rule as previousYearCarryover } from './ties/previous-year-carryover';
import { rule as unitsFilesSum } from './ties/units-files-sum';
import { rule as targetSourcesSum } from './targets/sources-sum';
import { rule as targetYearWithinPeriod } from './targets/year-within-period';
import { rule as targetEqualSources } from './targets/equal-sources';
import { rule as targetAmountInProjects } from './targets/amount-in-projects';
import { rule as targetEveryProject } from './targets/every-project';
import { rule as targetSameName } from './targets/same-name';
import { rule as targetSameUnit } from './targets/same-unit';
import { rule as targetTextAmounts } from './targets/text-amounts';
import { rule as targetTextCounts } from './targets/text-counts';
import { rule as targetDragFill } from './targets/drag-fill';
import { rule as targetTemplateResidue } from './targets/template-residue';
import { rule as targetDuplicateIndicators } from './targets/duplicate-indicators';
import { rule as targetSpendingPlan } from './targets/spending-plan';
import { rule as targetSumInExpense } from './targets/sum-in-expense';
import { rule as targetNumbering } from './targets/numbering';
import { rule as knownCode } from './codes/known-code';
import { rule as officialName } from './codes/official-name';
import { rule as rightList } from './codes/right-list';
import { rule as noDuplicates } from './codes/no-duplicates';
import { rule as inOrder } from './codes/in-order';
import { rule as wellFormed } from './codes/well-formed';
import { rule as mappedPair } from './codes/mapped-pair';
import { rule as kindOfSpending } from './codes/kind-of-spending';
import { rule as personnelPublic } from './codes/personnel-public';
import { rule as procurementCode } from './codes/procurement-code';
import { rule as personalNumbers } from './publication/personal-numbers';
import { rule as personalNames } from './publication/personal-names';
import { rule as internalMarks } from './publication/internal-marks';
import { rule as nothingHidden } from './publication/nothing-hidden';
import { rule as noAuthor } from './publication/no-author';
import { rule as noResidue } from './publication/no-residue';
import { rule as punctuation } from './publication/punctuation';
import { rule as leadingZero } from './publication/leading-zero';
import { rule as maskedNames } from './publication/masked-names';
import { rule as doubledWords } from './publication/doubled-words';
import { rule as numberStyle } from './publication/number-style';

export const rules: readonly Rule[] = [
  requiredTables,
  unrecognisedTable,
  unreadFigures,
  emptyTableNote,
  tableHeadings,
  granularity,
  narrativeSections,
  previousYearFile,
  unitFiles,
  codeChildrenSum,
  parentCodePresent,
  rowTotal,
  incomeTotal,
  expenseTotal,
  grandTotal,
  balance,
  carryoverKinds,
  threePublicSum,
  unitsSum,
  procurementAmount,
  assetsSum,
  repeatedLine,
  storedAsNumber,
  noErrorValues,
  notNegative,
  sameDecimals,
  typedTotal,
  sumRange,
  summaryIncomeItems,
  summaryExpense,
  expenseByCode,
  generalExpenseByCode,
  fiscalSummary,
  fundTables,
  basicExpenseTotal,
  basicCarryover,
  projectTables,
  operatingPublic,
  threePublicEconomic,
  basicAccounts,
  sameName,
  vehiclesProcured,
  carryoverProjects,
  procurementBudget,
  previousYearFigures,
  previousYearCarryover,
  unitsFilesSum,
  knownCode,
  officialName,
  rightList,
  noDuplicates,
  inOrder,
  wellFormed,
  mappedPair,
  kindOfSpending,
  personnelPublic,
  procurementCode,
  targetSourcesSum,
  targetYearWithinPeriod,
  targetEqualSources,
  targetAmountInProjects,
  targetEveryProject,
  targetSameName,
  targetSameUnit,
  targetTextAmounts,
  targetTextCounts,
  targetDragFill,
  targetTemplateResidue,
  targetDuplicateIndicators,
  targetSpendingPlan,
  targetSumInExpense,
  targetNumbering,
  personalNumbers,
  personalNames,
  internalMarks,
  nothingHidden,
  noAuthor,
  noResidue,
  punctuation,
  leadingZero,
  maskedNames,
  doubledWords,
  numberStyle,
  ...narrativeRules,
];

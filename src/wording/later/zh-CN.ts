/** What panels and actions say that are loaded when they are first used, in Chinese. */
export const zhCN = {
  report: {
    title: '勾稽检查报告',
    date: '报告日期',
    sheet: '写入工作表',
    excel: 'Excel 文件',
    print: '打印',
    csv: 'CSV',
    json: 'JSON',
    explain:
      '报告写明结论、每个问题的算式数字和依据、未核对的内容、不算问题的理由，末尾有编制、复核、负责人签字处。',
    stale: '表格在检查之后改动过，报告写的是上次检查的结果。建议先重新检查。',
    written: '报告已写入工作表“{sheet}”',
    saved: '已生成“{name}”',
    failed: '没有生成报告（{detail}）',
  },
} as const;

/** Made by scripts/catalogue-data.ts from the list of the same name: change that, not this. */
export const lines = `compiled|据对历年科目表的了解整理，未逐条对照公开文本|
doc-000|长治市公安局屯留分局 2024 年部门预算（山西）|
doc-001|晋城市公安局 2023 年部门预算（山西）|
doc-002|已公开的部门预算（002 号样本）|
doc-003|大厂回族自治县公安局 2024 年单位预算（河北）|
doc-004|已公开的部门预算（004 号样本）|
summary-lines|各地《收支总表》支出栏印列的类级名称（编码为推定）|
shanghai|上海市区级部门 2021—2026 年公开的预算（PDF）|
shanghai-2026|上海市区级部门 2026 年预算公开样张|
fengjie-2021|重庆市奉节县 2021 年公开的专项资金文件|https://cqfj.gov.cn/bm_168/czj/zwgk_61579/zfxxgkml/czzjzdjc_164466/ssqk_164468/202108/t20210818_9594560.html
chencang-2021|宝鸡市陈仓区 2021 年公开的资金文件|http://www.chencang.gov.cn/col8173/col8180/col16406/202110/t20211020_130151.html
jiangmen|江门市公开的资金文件|http://www.jiangmen.gov.cn/jmczj/gkmlpt/content/3/3321/post_3321125.html
yinzhou-2024|宁波市鄞州区 2024 年公开的资金文件|https://www.nbyz.gov.cn/art/2024/2/7/art_1229593458_59217036.html
yueyang|岳阳市公开的财政文件|https://czj.yueyang.gov.cn/9689/24523/content_1752265.html
caiyu-2023-83|财预〔2023〕83号（2024 年科目修订）|https://www.xzcs2022.com/kjfgk/19749.html
mof-2024-03-29|财政部 2024-03-29 增补通知|http://zk.cxy21.com/statute/11893/detail
mof-2024-accounts|财政部 2024 年中央决算（科目名称与次序）|http://yss.mof.gov.cn/2024zyjs/202507/t20250715_3967897.htm
correspondence|政府预算和部门预算支出经济分类科目对照表|http://m.ishare.iask.sina.com.cn/f/oIuBYFV8aL.html
code-mapping|公开源代码中的经济分类对照表（编码与名称）|
code-columns|公开源代码中的申报表列名（按类排列，编码为推定）|
code-names|公开源代码中的科目名称|`;

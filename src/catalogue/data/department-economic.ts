/** Made by scripts/catalogue-data.ts from the list of the same name: change that, not this. */
export const marks = `high doc-003+shanghai+code-mapping 2018
high doc-003+shanghai+code-mapping+code-columns 2018
high code-mapping+code-columns 2018
high shanghai+code-mapping+code-columns 2018
high doc-001+shanghai+code-mapping+code-columns 2018
high doc-003+shanghai+code-columns 2018
high doc-003+code-columns 2018
high doc-000+doc-001+shanghai+code-mapping+code-columns 2018
high doc-003+code-mapping+code-columns 2018
high doc-000+code-columns 2018
medium-high code-columns 2018
high doc-000+doc-001+doc-004+shanghai+code-mapping+code-columns 2018
high doc-003+shanghai 2018
high shanghai+code-columns 2018
medium compiled 2020
medium compiled 2018
high doc-001+code-mapping+code-columns 2018`;

export const lines = `301工资福利支出^0|01基本工资^1|02津贴补贴^1|03奖金^1|06伙食补助费^2|07绩效工资^1|08机关事业单位基本养老保险缴费^1|09职业年金缴费^3|10职工基本医疗保险缴费^1|11公务员医疗补助缴费^4|12其他社会保障缴费^1|13住房公积金^1|14医疗费^2|99其他工资福利支出^1
302商品和服务支出^0|01办公费^5|02印刷费^1|03咨询费^2|04手续费^3|05水费^1|06电费^1|07邮电费^1|08取暖费^6|09物业管理费^1|11差旅费^1|12因公出国（境）费用^3|13维修（护）费^1|14租赁费^7|15会议费^1|16培训费^1|17公务接待费^1|18专用材料费^8|24被装购置费^9|25专用燃料费^a|26劳务费^5|27委托业务费^b|28工会经费^1|29福利费^1|31公务用车运行维护费^1|39其他交通费用^1|40税金及附加费用^a|99其他商品和服务支出^1
303对个人和家庭的补助^c|01离休费^d|02退休费^5|03退职（役）费^a|04抚恤金^a|05生活补助^6|06救济费^a|07医疗费补助^a|08助学金^a|09奖励金^6|10个人农业生产补贴^a|11代缴社会保险费^e|99其他对个人和家庭的补助^a
307债务利息及费用支出^f|01国内债务付息^a|02国外债务付息^a|03国内债务发行费用^a|04国外债务发行费用^a
309资本性支出（基本建设）^f|01房屋建筑物购建^2|02办公设备购置^2|03专用设备购置^2|05基础设施建设^2|06大型修缮^2|07信息网络及软件购置更新^2|08物资储备^2|13公务用车购置^2|19其他交通工具购置^2|21文物和陈列品购置^2|22无形资产购置^2|99其他基本建设支出^2
310资本性支出^c|01房屋建筑物购建^2|02办公设备购置^1|03专用设备购置^g|05基础设施建设^2|06大型修缮^2|07信息网络及软件购置更新^2|08物资储备^2|09土地补偿^2|10安置补助^2|11地上附着物和青苗补偿^2|12拆迁补偿^2|13公务用车购置^2|19其他交通工具购置^2|21文物和陈列品购置^2|22无形资产购置^2|99其他资本性支出^2
311对企业补助（基本建设）^f|01资本金注入^a|99其他对企业补助^a
312对企业补助^f|01资本金注入^a|03政府投资基金股权投资^a|04费用补贴^a|05利息补贴^a|99其他对企业补助^a
313对社会保障基金补助^f|02对社会保险基金补助^a|03补充全国社会保障基金^a|04对机关事业单位职业年金的补助^e
399其他支出^f|07国家赔偿费用支出^f|08对民间非营利组织和群众性自治组织补贴^f|09经常性赠与^e|10资本性赠与^e|99其他支出^f`;

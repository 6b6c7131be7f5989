namespace Reports.Text;

/// <summary>One section of the report as it is before any record is read.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">Title without its number.</param>
/// <param name="RuleItem">Item of 督察工作规定 art. 25 that asks for it; 0 for measures and results.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
internal sealed record SectionTemplate(string Id, string Title, int RuleItem, IReadOnlyList<ParagraphTemplate> Paragraphs);

/// <summary>
/// A paragraph's wording: <c>{id}</c> stands for a claim, <c>{year}</c> and <c>{next}</c> for years; a clause in square brackets goes when a
/// claim in it has nothing to say, else the sentence goes.
/// </summary>
internal sealed record ParagraphTemplate(string Id, string Wording);

/// <summary>The sections and sentences of the annual report. No number stands here: every number comes from a claim.</summary>
internal static class ReportTemplate
{
    public static IReadOnlyList<SectionTemplate> Sections { get; } =
    [
        new("organization", "法治建设的组织和学法用法", 0,
        [
            new("organization-lead",
                "{year}年，街道党工委全面依法治街委员会召开专题会议{F01}，研究部署全年法治工作，审议并印发{F01-document}。"
                + "法治建设纳入{F02}。委员会及其办公室成员根据人事变动及时作了调整，{F03}[，{F03-judicial}]。"
                + "为使机构力量与承担的任务相适应，开展{F04}。"),
            new("organization-study",
                "党工委理论学习中心组{F05}组织集体学法。领导干部和公职人员参加{F06}。"
                + "就规范行政执法和“两降一升”工作召开扩大会议{F07}[，当年指标为{F07-indicators}]。"),
        ]),
        new("decisions", "重大行政决策和政务公开", 0,
        [
            new("decisions-items",
                "本年度列入重大行政决策事项目录{F09}，即{F09-titles}。事项实行目录管理、网上运行，{F10}。"
                + "{F11-steps}等程序，{F11}。"),
            new("decisions-counsel", "政府法律顾问{F12}。全年主动公开政府信息{F08}。"),
        ]),
        new("enforcement", "行政执法", 0,
        [
            new("enforcement-systems",
                "行政执法三项制度得到执行：{F13}[，法制审核{F13-reviews}][，共享执法信息{F13-shared}]。"
                + "案件实行主办负责，{F14}。法制审核岗配备审核人员{F15}[，{F15-files}]。"
                + "驻队律师{F16}查阅处罚案件，解答疑难问题。"),
            new("enforcement-orders",
                "全年受理并办结违法建设、市容环境、执法信访三类联动平台工单{F17}。"
                + "执法案件例会{F18-meetings}召开，评议考核{F18-appraisals}开展[，执行{F18-responsibility}]。"),
            new("enforcement-platform",
                "运用市综合执法平台研判多发类型{F19-analyses}，据此调整巡查重点和力量[，派员到场处置{F19-dispatches}][，划定{F19-grid}]。"
                + "与{F20-partners}开展联合检查{F20}[，共同查办{F20-case}]。执法工作以{F21}为目标。"),
            new("enforcement-cases", "全年办理普通程序案件{F22-ordinary}、小微案件{F22-minor}。"),
        ]),
        new("outreach", "普法宣传和基层依法治理", 0,
        [
            new("outreach-venues", "{F23}，{F23-venue}。利用闲置设施改造的文明加油站{F24}投入使用，就近提供法律服务。"),
            new("outreach-study",
                "普法工作形成三级组织：{F25}。村（社区）两委成员{F26}交流学法用法情况，{F27}听取律师专题讲座。"
                + "组织两委成员{F28}。开展主题宣传{F29}：{F29-names}。"),
        ]),
        new("shortcomings", "存在的不足及原因", 2,
        [
            new("shortcomings-records",
                "对照年内记录，需要改进的事项共{RPT04-2-records}[：超期办结工单{RPT04-2-orders}][：超期作出决定的案件{RPT04-2-decisions}]"
                + "[：案卷评查问题未改正完毕的{RPT04-2-files}][：法律顾问提示的风险未整改完毕的{RPT04-2-risks}]"
                + "[：超期公开政府信息{RPT04-2-disclosures}][：到期未完成的任务{RPT04-2-tasks}]。"),
            new("shortcomings-findings", "{RPT04-2}。年内发现的问题已销号{RPT04-2-cured}。"),
        ]),
        new("first-responsible", "主要负责人履行推进法治建设第一责任人职责情况", 3, [new("first-responsible-acts", "{RPT04-3}。")]),
        new("next-year", "下一年度计划", 4, [new("next-year-plan", "{next}年，{RPT04-4}。")]),
    ];
}

using Portal.Charts;
using Portal.Data;
using Portal.Documents;
using Portal.Forms;
using Portal.Process;
using Portal.Shell;
using Portal.State;

namespace Portal.Design;

/// <summary>Invented records for the gallery.</summary>
internal static class Samples
{
    private static readonly TimeSpan _beijing = TimeSpan.FromHours(8);

    public static IReadOnlyList<CrumbLink> Contents { get; } =
    [
        new("文字和层级", "#s-type"), new("按钮", "#s-button"), new("标签和期限", "#s-tag"), new("提示", "#s-notice"), new("表格和分页", "#s-table"),
        new("表单", "#s-form"), new("登录", "#s-sign"), new("页签和分类", "#s-tabs"), new("步骤", "#s-steps"), new("数字和依据", "#s-figure"),
        new("不能办理", "#s-gate"), new("期限", "#s-clock"), new("审核和经过", "#s-review"), new("意见", "#s-comments"), new("图表", "#s-chart"),
        new("空和进度", "#s-empty"), new("确认", "#s-confirm"), new("错误页", "#s-error"),
    ];

    public static IReadOnlyList<FieldError> Errors { get; } =
    [
        new("code", "案由代码", "1043不在现行赋权清单内。", "ORG-02", "行政处罚法第二十四条"),
        new("date", "发生日期", "不能晚于今天（2023年8月4日）。"),
        new("result", "答复结果", "请选择一项。"),
    ];

    public static IReadOnlyList<FieldError> SignInErrors { get; } = [new("password", "密码", "账号或密码不对。再错3次，账号锁定15分钟。")];

    public static IReadOnlyList<FieldOption> Units { get; } = [new("enforcement", "综合行政执法局"), new("justice", "司法所")];

    public static IReadOnlyList<FieldOption> Outcomes { get; } = [new("yes", "采纳"), new("part", "部分采纳"), new("no", "不采纳")];

    public static IReadOnlyList<ClaimView> Claims { get; } =
    [
        new()
        {
            Id = "orders",
            Number = "F17",
            Title = "联动平台工单办结",
            Value = 976,
            Unit = "起",
            Definition = "当年受理且已办结的工单，撤销的不计。",
            Period = "2023年1月1日至12月31日",
            AsOf = new(2024, 2, 26, 9, 0, 0, _beijing),
            RecordsHref = "#s-table",
            Proof = ["每条记录编入日志，字段加盐取指纹。", "编号与口径一并冻结，算出树根。", "树根签名，见证方会签。"],
            Checkpoint = "sample.example/enforcement\n61874\nq3Zk0v8T1xQw2Lr5m7cF9yBuQeHs4JpXaD6tGkVb1Mo=",
            DigestHref = "#s-figure",
        },
        new()
        {
            Id = "study",
            Number = "F05",
            Title = "中心组学法",
            Value = 2,
            Unit = "次，每季度至少1次",
            Definition = "以法律法规为主题的集体学习，有签到和学习内容记录。",
            Period = "2023年1月1日至今",
            AsOf = new(2023, 8, 4, 9, 0, 0, _beijing),
            RecordsHref = "#s-table",
            Cadence = Quarters,
            Quarters = true,
        },
    ];

    public static IReadOnlyList<CadencePeriod> Quarters =>
    [
        new("一季度", 1, CadenceState.Met), new("二季度", 1, CadenceState.Met), new("三季度", 0, CadenceState.Missing),
        new("四季度", 0, CadenceState.Later),
    ];

    public static IReadOnlyList<RailStep> Rail { get; } =
    [
        new("线索核查", StepState.Done, "4月24日"), new("立案", StepState.Done, "5月15日"), new("调查取证", StepState.Now, "进行中"),
        new("审核", StepState.Later), new("决定", StepState.Later),
    ];

    public static IReadOnlyList<Paper> Papers { get; } =
    [
        new("征求意见公告及草案", "#s-steps", new(2023, 5, 8), "5月8日至6月7日"), new("意见采纳情况", null, null, "未到"),
    ];

    public static IReadOnlyList<GateItem> Gate { get; } =
    [
        new("PEN-70", "行政处罚法第五十八条", "法制审核尚未通过：第2轮退回，还有1项缺陷。", "补正缺陷3，再报审核人员。", "#d3", "去补正缺陷3"),
        new("PEN-18", "行政处罚法第四十二条", "现场笔录E02只有1名执法人员签名，应不少于2名。", "由当时在场的另一名人员补充签名并说明。", "#s-gate"),
    ];

    public static ClockView Clock { get; } = new()
    {
        Title = "办案期限",
        RuleId = "PEN-53",
        Article = "行政处罚法第六十条，自立案之日起90日内作出决定。",
        Unit = DayUnit.Natural,
        Start = new(2023, 5, 15),
        Today = new(2023, 8, 4),
        LastDay = new(2023, 9, 1),
        Left = 28,
        Counted = 62,
        Total = 90,
        NotCounted = 19,
        Days =
        [
            new(new(2023, 5, 16), new(2023, 8, 4), ClockDay.Counted), new(new(2023, 5, 29), new(2023, 6, 16), ClockDay.NotCounted),
            new(new(2023, 8, 5), new(2023, 9, 1), ClockDay.Left),
        ],
        Ledger =
        [
            new(new(2023, 5, 15), null, "立案当日不计", [], "CNT-01", 0, 0, 0),
            new(new(2023, 5, 16), new(2023, 5, 28), "调查取证", [], "PEN-53", 13, 0, 13),
            new(new(2023, 5, 29), new(2023, 6, 16), "委托测绘，等待书面解释", [new("委托书", "#s-clock")], "PEN-54", 0, 19, 13),
            new(new(2023, 6, 17), new(2023, 8, 4), "恢复办案至今天", [], "PEN-53", 49, 0, 62),
            new(new(2023, 8, 5), new(2023, 9, 1), "剩余", [], "CNT-02", 28, 0, 90),
        ],
    };

    public static ClockView LateClock { get; } = Clock with
    {
        Title = "登记送达回证",
        RuleId = "PEN-55",
        Article = "作出决定后7个工作日内送达。",
        Unit = DayUnit.Working,
        Start = new(2023, 7, 25),
        LastDay = new(2023, 8, 3),
        Left = -1,
        Counted = 8,
        Total = 7,
        NotCounted = 2,
        PausedBecause = "等待受送达人确认地址",
        Days = [new(new(2023, 7, 26), new(2023, 8, 4), ClockDay.Counted), new(new(2023, 7, 29), new(2023, 7, 30), ClockDay.NotCounted)],
        Ledger = [new(new(2023, 7, 26), new(2023, 8, 4), "其中7月29日、30日为周末", [], "CNT-03", 8, 2, 8)],
    };

    public static ReviewView Review { get; } = new(
        2,
        "修改后再报",
        "顾明远",
        new(2023, 8, 2, 16, 40, 0, _beijing),
        [new(1, "终结报告第2页", "裁量档次未写理由", "裁量基准适用", true), new(3, "E02现场笔录", "只有1名执法人员签名", "程序", false, "d3")],
        Sample: true);

    public static IReadOnlyList<HistoryEntry> History { get; } =
    [
        new(null, new(2023, 8, 4, 9, 12, 0, _beijing), "沈一帆", "补充说明", ["PEN-75"], null),
        new(48_213, new(2023, 8, 2, 16, 40, 0, _beijing), "顾明远", "法制审核第2轮：退回补正1项", ["PEN-75"], "#s-review"),
        new(43_377, new(2023, 5, 15, 15, 20, 0, _beijing), "局负责人", "批准立案，时钟开始", ["PEN-41", "PEN-53"], "#s-review"),
    ];

    public static IReadOnlyList<CommentView> Comments { get; } =
    [
        new(12, "居民", new(2023, 5, 16), "第三条 施工时序", "建议学校周边避开早晚高峰施工。", CommentOutcome.Adopted, "已采纳。第三条增加一款。"),
        new(26, "商户", new(2023, 5, 30), null, "请把北侧两个小区一并纳入。", CommentOutcome.NotAdopted, "不在立项范围，已转入下一年度征集。"),
    ];

    public static IReadOnlyList<string> Months { get; } = ["1月", "2月", "3月", "4月", "5月", "6月", "7月"];

    public static IReadOnlyList<BarSeries> Bars { get; } =
        [new("受理（起）", [62, 71, 88, 84, 91, 86, 93]), new("办结（起）", [55, 69, 84, 86, 88, 87, 90])];

    public static IReadOnlyList<IReadOnlyList<HeatCell>> Heat { get; } =
        [[new(null), new(2), new(4)], [new(5), new(9, "东城"), new(14, "中市", "#s-table")]];

    public static IReadOnlyList<QueueCount> Queues { get; } =
    [
        new("逾期（本单位）", 3, "#s-tag", Late: true), new("工单待派", 6, "#s-tag"), new("线索待核查", 9, "#s-tag"), new("普通程序在办", 23, "#s-tag"),
        new("待法制审核", 4, "#s-tag"), new("待送达、待公示", 8, "#s-tag"),
    ];
}

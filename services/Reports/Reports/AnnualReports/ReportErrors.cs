using Platform.Law.Results;

namespace Reports.AnnualReports;

/// <summary>Refusals of annual reports.</summary>
internal static class ReportErrors
{
    private const int FirstYear = 2000;

    public static Refusal NotFound { get; } = new("reports.report_not_found", ErrorKind.NotFound, "没有这一年度的报告，或者报告尚未公布。");

    public static Refusal NotCompiled { get; } = new("reports.report_not_compiled", ErrorKind.NotFound, "这一年度的报告尚未编制。")
    {
        Cure = "请先编制该年度报告。",
    };

    public static Refusal ClaimNotFound { get; } = new("reports.claim_not_found", ErrorKind.NotFound, "报告中没有这条论断。");

    public static Refusal RecordNotFound { get; } = new("reports.record_not_found", ErrorKind.NotFound, "公布的报告没有用到这条记录。");

    public static Refusal ParagraphNotFound { get; } = new("reports.paragraph_not_found", ErrorKind.NotFound, "报告中没有这个段落。");

    public static Refusal NotADraft { get; } = new("reports.report_not_a_draft", ErrorKind.State, "报告已经冻结，不能再改。")
    {
        Cure = "尚未公布的，可以先解除冻结；已经公布的，以更正说明处理。",
    };

    public static Refusal NotFrozen { get; } = new("reports.report_not_frozen", ErrorKind.State, "报告没有冻结，或者已经公布。")
    {
        Cure = "请先冻结报告数据。",
    };

    public static Refusal NothingProposed { get; } = new("reports.nothing_proposed", ErrorKind.State, "该论断有记录支持，不需要建议写法。");

    public static Refusal ProfileMissing { get; } = new("reports.profile_missing", ErrorKind.State, "本机关名称或者报告文号字头尚未设置。")
    {
        Cure = "请管理员先在“机关信息”中设置，或者填写发文字号。",
    };

    /// <summary>The refusal of a year before the first or after the current one; null for one that can be asked for.</summary>
    public static Refusal? YearOutOfReach(int year, DateOnly today) => year >= FirstYear && year <= today.Year
        ? null
        : Refusal.Invalid("reports.year_not_reached", $"年度应在{FirstYear}年至{today.Year}年之间。", "year");

    public static Refusal SourceUnreachable(string service) =>
        new("reports.source_unreachable", ErrorKind.Busy, $"“{service}”的记录现在读不到，不能冻结。")
        {
            Cure = "报告可以照常编制和修改，数据按最近一次读到的时间标注；请待该服务恢复后再冻结。",
        };

    public static Refusal SourceBehind(string service) =>
        new("reports.source_behind", ErrorKind.Busy, $"“{service}”还有记录没有读完，不能冻结。")
        {
            Cure = "请稍候片刻再冻结。",
        };

    public static Refusal SourceParked(string service, int count) =>
        new("reports.source_parked", ErrorKind.State, $"“{service}”有{count}条记录没有能够读入，不能冻结。")
        {
            Cure = "请系统管理员处理搁置的记录后再冻结。",
        };

    public static Refusal ClaimsUnproved(IReadOnlyList<ReportClaim> claims) =>
        new("reports.claims_unproved", ErrorKind.State, $"不能公布：{claims.Count}处论断缺少记录支持。")
        {
            Cure = "请补录记录，或者解除冻结后采用建议写法。",
            Faults = [.. claims.Select(claim => new FieldFault(claim.Id, "claim_unproved", $"{claim.Label}：{claim.Shortfall}"))],
        };

    public static Refusal SectionEmpty(string title) => ReportsRules.Catalogue.Refuse(
        "RPT-04", "reports.section_empty", ErrorKind.State, $"不能公布：报告缺少“{title}”部分的内容。");

    public static Refusal DateInFuture(string field, string label, DateOnly today) =>
        Refusal.Invalid("reports.date_in_future", $"{label}不能晚于今天（{today:yyyy年M月d日}）。", field);

    public static Refusal DatesReversed { get; } = Refusal.Invalid("reports.dates_reversed", "成文日期不能晚于报送日期或者发布日期。", "signedOn");

    public static Refusal NumberMalformed { get; } =
        Refusal.Invalid("reports.number_malformed", "发文字号的形式应为“代字〔年份〕序号号”，序号不编虚位、不加“第”。", "documentNumber");
}

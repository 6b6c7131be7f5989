using Enforcement.Bureau;
using Platform.Law.Results;

namespace Enforcement.YearStatistics;

internal static class StatisticsErrors
{
    public static Refusal NotPublished { get; } = new("enforcement.statistics_not_published", ErrorKind.NotFound, "这一年的行政执法统计还没有公布。");

    public static Refusal ReportedAlready { get; } = WorkRules.Catalogue.Refuse(
        "TRI-04", "enforcement.statistics_reported_already", ErrorKind.State, "这一版已经报送该对象。", "有更正的，请公布新的一版再报送。", "recipient");

    public static Refusal ReportedTooEarly(DateOnly published) => WorkRules.Catalogue.Refuse(
        "TRI-04", "enforcement.statistics_reported_too_early", ErrorKind.State, $"报送日期不能早于公布日期（{published:yyyy年M月d日}）。", field: "reportedOn");

    public static Refusal YearNotOver(int year) => WorkRules.Catalogue.Refuse(
        "TRI-04", "enforcement.statistics_too_early", ErrorKind.State, $"{year}年还没有结束，统计期间为1月1日至12月31日。", field: "year");

    public static Refusal ReasonMissing(int year, int earlier) => WorkRules.Catalogue.Refuse(
        "TRI-04", "enforcement.statistics_reason_missing", ErrorKind.State, $"{year}年的统计已经公布第{earlier}版，更正须说明原因。", field: "reason");
}

using System.Globalization;
using Platform.Documents.Sheets;

namespace Enforcement.YearStatistics;

/// <summary>An edition as a workbook: the table, how it is counted, and the checksum of the published figures.</summary>
internal static class StatisticsSheet
{
    private const int FenOfYuan = 100;

    private static readonly string[] s_head =
    [
        "程序", "警告", "通报批评", "罚款", "没收违法所得、没收非法财物", "暂扣许可证件", "降低资质等级", "限制开展生产经营活动", "责令停产停业",
        "责令关闭、限制从业", "吊销许可证件", "行政拘留", "其他", "合计（件）", "罚没金额（元）",
    ];

    public static byte[] Write(StatisticsEdition edition) => SheetWriter.Write(
        $"{edition.Year}年行政处罚统计",
        [
            [$"{edition.Year}年度行政处罚实施情况统计表（第{edition.Edition}版，{edition.PublishedOn:yyyy-MM-dd}公布）"],
            .. edition.IsSynthetic ? new IReadOnlyList<string>[] { ["含合成的示例数据"] } : [],
            s_head,
            .. edition.Figures.Rows.Select(Cells),
            ["行政检查（次）", Text(edition.Figures.Inspections)],
            ["被撤销或者确认无效、未计入的决定（件）", Text(edition.Figures.LeftOut)],
            ["统计口径：按处罚决定日期统计；一个决定有几种处罚的，只计入最重的一种；“其他”仅在单独作出时计入；罚没金额按决定计。行政检查只计对具体对象实施并有完整记录的检查，巡查不计。"],
            .. edition.Reason.Length > 0 ? new IReadOnlyList<string>[] { ["更正原因", edition.Reason] } : [],
            ["SHA-256", edition.Checksum],
        ]);

    private static IReadOnlyList<string> Cells(StatisticsRow row) => [Name(row.Procedure), .. row.Counts.Select(count => Text(count)), Text(row.Decisions), Yuan(row.AmountFen)];

    private static string Name(StatisticsProcedure procedure) => procedure switch
    {
        StatisticsProcedure.Simple => "简易程序",
        StatisticsProcedure.Ordinary => "普通程序",
        _ => "合计",
    };

    private static string Yuan(long fen) => string.Create(CultureInfo.InvariantCulture, $"{fen / FenOfYuan}.{fen % FenOfYuan:00}");

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}

using Reports.Contracts.V1;

namespace Portal.Tests.Pages;

/// <summary>A small report: a figure named twice, a cadence with a quarter missing, a fact.</summary>
internal static class SampleReport
{
    public static ReportView View() => new()
    {
        Year = 2023,
        Title = "示范市青溪街道2023年度法治政府建设情况报告",
        Sections =
        {
            new ReportSection
            {
                Id = "enforcement",
                Title = "三、行政执法",
                Paragraphs =
                {
                    new Paragraph
                    {
                        Id = "orders",
                        Wording = "办结工单{F17}，其中{F17}均有结果。",
                        Segments =
                        {
                            new Segment { Text = "办结工单" }, new Segment { Text = "976起", ClaimId = "F17" }, new Segment { Text = "，其中" },
                            new Segment { Text = "976起", ClaimId = "F17" }, new Segment { Text = "均有结果。" },
                        },
                    },
                    new Paragraph { Id = "study", Wording = "{F05}学法。", Segments = { new Segment { Text = "每季度", ClaimId = "F05" }, new Segment { Text = "学法。" } } },
                },
            },
        },
        Claims =
        {
            new Claim
            {
                Id = "F17", Kind = ClaimKind.Figure, Label = "联动平台工单办结", Unit = "起", Number = 976, Value = "976起", RecordCount = 976,
                Verdict = Verdict.Supported, Definition = "当年受理且已办结。", Root = "ab12", RecordsHref = "/api/reports/v1/annual-reports/2023/claims/F17/records",
            },
            new Claim
            {
                Id = "F05", Kind = ClaimKind.Cadence, Label = "集体学法", Value = "每季度", RecordCount = 3, Verdict = Verdict.Contradicted,
                Shortfall = "三季度没有记录。", Proposed = "3次", Definition = "有签到的集体学习。",
                Periods = { Quarter("一季度", "2023-03-31", 1), Quarter("二季度", "2023-06-30", 1), Quarter("三季度", "2023-09-30", 0), Quarter("四季度", "2023-12-31", 1) },
            },
        },
    };

    private static Period Quarter(string label, string to, int count) => new() { Label = label, To = to, Count = count, Required = 1 };
}

using System.Globalization;
using Enforcement.Contracts.V1;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Platform.Documents.Sheets;
using Platform.Hosting.Calls;
using Portal.Pages.Desk;
using Portal.Pages.EnforcementDesk;

namespace Portal.Tests.Pages;

/// <summary>A sheet of work orders between the officer who fills it in and the service.</summary>
public sealed class OrderSheetTests
{
    private static readonly string[] s_heads = ["外部编号", "类别", "渠道", "标题", "反映内容", "地址", "经度", "纬度", "反映时间", "反映人", "反映人电话"];
    private readonly OrderSheet _sheet = new(Words());

    [Fact]
    public async Task The_template_is_read_back_as_the_order_that_it_shows()
    {
        var read = Read(_sheet.Template(new DateOnly(2026, 5, 6)));
        Assert.Equal(s_heads, read.Rows[0].Cells);

        var (request, faults) = await _sheet.ReadAsync(read.Rows);

        Assert.Empty(faults);
        var row = Assert.Single(request.Rows);
        Assert.Equal((2, "示例-0001", 121_100_000L, 31_500_000L), (row.Number, row.Order.ExternalId, row.Order.LongitudeMicrodegrees, row.Order.LatitudeMicrodegrees));
        Assert.Equal((WorkOrderCategory.IllegalConstruction, WorkOrderChannel.LinkagePlatform), (row.Order.Category, row.Order.Channel));
        Assert.Equal(new DateTimeOffset(2026, 5, 5, 9, 30, 0, TimeSpan.FromHours(8)), WireTime.Instant(row.Order.ReportedAt));
        Assert.False(request.CheckOnly);
    }

    [Fact]
    public async Task What_cannot_be_carried_is_told_with_row_and_column_and_the_rest_is_only_checked()
    {
        var (request, faults) = await _sheet.ReadAsync(
        [
            new SheetRow(1, s_heads), new SheetRow(3, ["", "市容环境", "自行发现", "占道", "占道", "中市路", "", "", "2026-05-06 09:30"]),
            new SheetRow(4, ["2.0230001E+16", "噪声", "自行发现", "占道", "占道", "中市路", "东经", "31.5", "昨天"]),
        ]);

        Assert.Equal(["外部编号", "类别", "经度", "反映时间"], faults.Select(fault => _sheet.ColumnOf(fault.Field)));
        Assert.All(faults, fault => Assert.Equal(4, fault.Row));
        Assert.Contains("市容环境", faults[1].Message, StringComparison.Ordinal);
        Assert.Equal((2, true), (request.Rows.Count, request.CheckOnly));
    }

    [Fact]
    public async Task Columns_may_stand_in_any_order_but_none_may_be_missing()
    {
        string[] heads = [.. s_heads.Reverse()];
        var (request, faults) = await _sheet.ReadAsync([new SheetRow(1, heads), new SheetRow(2, ["", "", "2026-05-06 09:30", "", "", "中市路", "占道", "题", "自行发现", "市容环境"])]);
        Assert.Empty(faults);
        Assert.Equal(("题", WorkOrderChannel.OwnFinding), (request.Rows[0].Order.Title, request.Rows[0].Order.Channel));

        (request, faults) = await _sheet.ReadAsync([new SheetRow(1, s_heads[1..]), new SheetRow(2, ["市容环境"])]);
        Assert.Contains("外部编号", Assert.Single(faults).Message, StringComparison.Ordinal);
        Assert.Empty(request.Rows);
    }

    [Fact]
    public async Task A_time_that_the_sheet_keeps_as_a_number_is_read_to_the_minute()
    {
        // 46148 is 6 May 2026; 0.395833333333333 of a day is half past nine.
        var (request, faults) = await _sheet.ReadAsync(
            [new SheetRow(1, s_heads), new SheetRow(2, ["", "市容环境", "巡查发现", "占道", "占道", "中市路", "", "", "46148.395833333333"])]);
        Assert.Empty(faults);
        Assert.Equal(new DateTimeOffset(2026, 5, 6, 9, 30, 0, TimeSpan.FromHours(8)), WireTime.Instant(request.Rows[0].Order.ReportedAt));
    }

    [Fact]
    public void What_is_no_workbook_too_long_or_unpacks_to_too_much_is_not_read()
    {
        Assert.Equal(SheetFault.NotReadable, Read([1, 2, 3]).Fault);
        Assert.Equal(SheetFault.NotReadable, Read([]).Fault);
        var rows = Enumerable.Range(1, 12).Select(number => (IReadOnlyList<string>)[number.ToString(CultureInfo.InvariantCulture)]).ToList();
        Assert.Equal(SheetFault.TooLarge, Read(SheetWriter.Write("表", rows)).Fault);
        Assert.Equal(SheetFault.TooLarge, Read(SheetWriter.Write("表", [[new string('长', 10_001)]])).Fault);
        Assert.NotNull(Read(SheetWriter.Write("表", [[new string('x', 20_000_001)]])).Fault);
    }

    [Fact]
    public void Cells_keep_their_column_where_others_are_empty_and_empty_rows_are_left_out()
    {
        var read = Read(SheetWriter.Write("表", [["甲", "", "丙"], ["", ""], ["丁"]]));
        Assert.Equal([1, 3], read.Rows.Select(row => row.Number));
        Assert.Equal(["甲", "", "丙"], read.Rows[0].Cells);
    }

    private static Sheet Read(byte[] workbook) => SheetReader.Read(new MemoryStream(workbook), mostRows: 11, mostText: 10_000);

    private static DeskWords Words()
    {
        var services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        return new DeskWords(
            services.GetRequiredService<IStringLocalizer<DeskText>>(),
            new Dictionary<string, IStringLocalizer>(StringComparer.Ordinal) { ["enforcement"] = services.GetRequiredService<IStringLocalizer<EnforcementText>>() });
    }
}

using Portal.Data;
using Portal.Design;
using Portal.Documents;
using Portal.Errors;
using Portal.Process;
using Portal.State;

namespace Portal.Tests.Components;

public sealed class ProcessTests
{
    [Theory]
    [InlineData(-1, DayUnit.Working, "due--late", "逾期1个工作日")]
    [InlineData(0, DayUnit.Natural, "due--today", "今天到期")]
    [InlineData(2, DayUnit.Working, "due--soon", "还剩2个工作日")]
    [InlineData(28, DayUnit.Natural, "due--ok", "还剩28天")]
    public async Task A_due_mark_has_shape_and_words(int left, DayUnit unit, string css, string words)
    {
        var html = await Rendering.RenderAsync<DueMark>(new { Left = (int?)left, Unit = unit });
        Assert.Contains(css, html, StringComparison.Ordinal);
        Assert.Equal(words, Markup.Text(html));
    }

    [Fact]
    public async Task A_gate_names_rule_article_lack_and_cure_and_keeps_the_action_in_reach()
    {
        var html = await Rendering.RenderAsync<Gate>(new { Action = "提交告知审批", Items = Samples.Gate });
        var text = Markup.Text(html);
        Assert.All(["PEN-70", "行政处罚法第五十八条", "法制审核尚未通过", "怎样解决：补正缺陷3"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        var button = Assert.Single(Markup.Tags(html, "button"));
        Assert.Equal("true", Markup.Attribute(button, "aria-disabled"));
        Assert.DoesNotContain("disabled ", button.Replace("aria-disabled", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gate_with_nothing_against_the_action_offers_it()
    {
        var html = await Rendering.RenderAsync<Gate>(
            new { Action = "提交", Items = Array.Empty<GateItem>(), ChildContent = Rendering.Words("提交表单") });
        Assert.Equal("提交表单", html);
    }

    [Fact]
    public async Task A_clock_shows_as_many_days_of_each_kind_as_it_counts()
    {
        var html = await Rendering.RenderAsync<CalendarStripView>(new { Samples.Clock });
        var squares = Markup.Tags(html.Split("<ul", 2)[0], "rect").GroupBy(tag => Markup.Attribute(tag, "class")).ToDictionary(one => one.Key!, one => one.Count());
        Assert.Equal(62, squares["d-count"]);
        Assert.Equal(19, squares["d-pause"]);
        Assert.Equal(1 + 27, squares["d-left"]);
        Assert.Equal(1, squares["d-end"]);
        Assert.Equal(1, squares["d-today"]);
    }

    [Fact]
    public async Task A_clock_says_days_last_day_and_sum()
    {
        var text = Markup.Text(await Rendering.RenderAsync<Clock>(new { View = Samples.Clock }));
        Assert.Contains("还剩28天，2023年9月1日届满", text, StringComparison.Ordinal);
        Assert.Contains("已计62 ＋ 剩余28 ＝ 90天；另有19天不计", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_ran_out_says_by_how_much()
    {
        var text = Markup.Text(await Rendering.RenderAsync<Clock>(new { View = Samples.LateClock }));
        Assert.Contains("逾期1个工作日，2023年8月3日届满", text, StringComparison.Ordinal);
        Assert.Contains("暂停：等待受送达人确认地址", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_shows_the_journal_number_and_says_when_there_is_no_proof_yet()
    {
        var text = Markup.Text(await Rendering.RenderAsync<History>(new { Entries = Samples.History }));
        Assert.Contains("48,213", text, StringComparison.Ordinal);
        Assert.Contains("✓ 在册，日志第48,213号", text, StringComparison.Ordinal);
        Assert.Contains("待编号", text, StringComparison.Ordinal);
        Assert.Contains("待入册", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_is_a_link_to_its_claim()
    {
        var html = await Rendering.RenderAsync<FigureLink>(new { Claim = "minor", Number = (long?)2133, Unit = "件" });
        Assert.Equal("""<a class="fig" id="f-minor" href="#c-minor">2,133件</a>""", html);
    }

    [Fact]
    public async Task A_pager_keeps_the_other_conditions_of_the_address()
    {
        var html = await Rendering.RenderAsync<Pager>(new { Page = 3, Total = 976 });
        Assert.Contains("第41–60条，共976条", html, StringComparison.Ordinal);
        Assert.Contains("/cases/72?page=4&amp;kw=a", Markup.Values(html, "href"));
        Assert.Contains("/cases/72?kw=a", Markup.Values(html, "href"));
    }

    [Fact]
    public void A_pager_offers_the_ends_and_what_is_near() =>
        Assert.Equal([1, null, 24, 25, 26, null, 49], PageWindow.Of(25, 49));

    [Theory]
    [InlineData(500, InputFate.KeptAsDraft, "已存为草稿")]
    [InlineData(503, InputFate.NotStored, "没有保存")]
    [InlineData(404, InputFate.NothingSent, "不会丢失什么")]
    public async Task An_error_page_says_what_happened_to_the_input(int status, InputFate fate, string words)
    {
        var text = Markup.Text(await Rendering.RenderAsync<ErrorPage>(new { Status = status, Fate = fate }));
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Contains(status.ToString(), text, StringComparison.Ordinal);
    }
}

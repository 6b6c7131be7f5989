using System.Text.RegularExpressions;
using Enforcement.Powers;
using Platform.Journal;
using Platform.Testing;

namespace Enforcement.Tests.PowerList;

public sealed partial class PowerItemTests
{
    [Fact]
    public void A_power_taken_back_ends_on_a_day_under_the_rule_that_lets_lists_change()
    {
        var item = Added();
        Assert.False(item.End(new DateOnly(2023, 7, 31), At(2023, 7, 20)).IsRefused);
        Assert.Equal(new DateOnly(2023, 7, 31), item.ValidTo);
        var entry = Assert.Single(item.Pending);
        Assert.Equal(["ORG-02", "ORG-04"], entry.Rules);
        Assert.Contains("立案", EnforcementRules.Catalogue.Require("ORG-04").Text);
    }

    [Fact]
    public void A_power_cannot_end_before_it_began()
    {
        var refused = Added().End(new DateOnly(2021, 12, 31), At(2023, 7, 20));
        Assert.Equal(("ORG-04", "enforcement.power_item_ends_before_it_begins"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void Every_rule_that_an_act_or_a_refusal_of_this_service_names_is_in_its_catalogue()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Platform.sln"))) root = root.Parent ?? throw new InvalidOperationException("No solution above.");
        var folder = Path.Combine(root.FullName, "services", "Enforcement", "Enforcement");
        var sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/") && !file.Contains("/bin/"));
        var named = sources.SelectMany(file => RuleId().Matches(File.ReadAllText(file))).Select(match => match.Groups["id"].Value).Distinct().ToList();
        var catalogue = string.Concat(Directory.EnumerateFiles(Path.Combine(folder, "Rules"), "*.json").Select(File.ReadAllText));

        Assert.True(named.Count > 20, "The rules that the sources name were not found.");
        Assert.DoesNotContain(named, id => !catalogue.Contains($"\"id\": \"{id}\"", StringComparison.Ordinal));
    }

    private static DevolvedPowerItem Added()
    {
        var item = DevolvedPowerItem.Add(
            new AddPowerItem("SL-001", "占用公共场地堆放物料", "城市市容和环境卫生管理条例", 0, 300_000, "苏司函〔2022〕1号", new DateOnly(2022, 1, 1), ValidTo: null),
            At(2022, 1, 1));
        item.ClearPending();
        return item;
    }

    private static Act At(int year, int month, int day)
    {
        var at = LegalClock.At(new DateOnly(year, month, day), new TimeOnly(9, 0));
        return new Act("test-street", Guid.Parse("018c0000-0000-7000-8000-000000000001"), "bureau", at, at);
    }

    [GeneratedRegex("\"(?<id>[A-Z]{2,4}-[0-9]{2})\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RuleId();
}

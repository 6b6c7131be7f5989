using System.Text.Json;
using Platform.Law.Configuration;
using Platform.Law.Results;
using Platform.Law.Rules;

namespace Platform.Shared.Tests.Law;

public sealed class RuleCatalogueTests
{
    private static readonly LawRule Old = new("PEN-80", "行政处罚法", "第四十二条", new(1996, 10, 1), "听证三日内提出。", LawRuleKind.Clock)
    {
        ValidTo = new(2021, 7, 14),
    };

    private static readonly LawRule New = new("PEN-80", "行政处罚法", "第六十四条", new(2021, 7, 15), "听证五日内提出。", LawRuleKind.Clock)
    {
        Cure = "在期限内提出。",
    };

    [Fact]
    public void The_version_in_force_on_the_day_decides()
    {
        var rules = new RuleCatalogue([New, Old]);

        Assert.Equal(Old, rules.Find("PEN-80", new(2021, 7, 14)));
        Assert.Equal(New, rules.Find("PEN-80", new(2021, 7, 15)));
        Assert.Null(rules.Find("PEN-80", new(1996, 9, 30)));
        Assert.Equal(New, rules.Require("PEN-80"));
    }

    [Fact]
    public void An_unknown_rule_is_a_bug()
    {
        var rules = new RuleCatalogue([New]);

        Assert.Throws<KeyNotFoundException>(() => rules.Require("PEN-81"));
        Assert.Throws<KeyNotFoundException>(() => rules.Require("PEN-80", new(2020, 1, 1)));
    }

    [Fact]
    public void Two_versions_in_force_at_once_are_a_bug()
    {
        Assert.Throws<ArgumentException>(() => new RuleCatalogue([Old with { ValidTo = null }, New]));
        Assert.Throws<ArgumentException>(() => new RuleCatalogue([New]).And(new RuleCatalogue([Old])));
    }

    [Fact]
    public void A_refusal_carries_rule_article_and_cure()
    {
        var rules = new RuleCatalogue([Old, New]);

        var refusal = rules.Refuse("PEN-80", "enforcement.hearing_too_late", ErrorKind.State, "听证申请已过期限。", on: new(2022, 1, 1));

        Assert.Equal(("PEN-80", "行政处罚法第六十四条", "在期限内提出。"), (refusal.RuleId, refusal.Article, refusal.Cure));
        Assert.Equal("行政处罚法第四十二条", rules.Refuse("PEN-80", "x", ErrorKind.State, "x", on: new(2020, 1, 1)).Article);
    }

    [Fact]
    public void The_counting_rules_are_eighteen_and_each_is_one_sentence_with_a_law()
    {
        Assert.Equal(Enumerable.Range(1, 18).Select(number => $"CNT-{number:00}"), RuleCatalogue.Counting.All.Select(rule => rule.Id));
        Assert.All(RuleCatalogue.Counting.All, rule => Assert.Equal(rule.Text.Length - 1, rule.Text.IndexOf('。')));
        Assert.NotNull(RuleCatalogue.Counting.Require("CNT-16").Cure);
        Assert.Throws<InvalidOperationException>(() => RuleCatalogue.Load(typeof(RuleCatalogue).Assembly, "missing.json"));
    }

    [Fact]
    public void A_local_value_holds_on_its_days_only()
    {
        var local = new LocalConfiguration([new("review.days", new(2022, 1, 1), new(2022, 12, 31), "5", null)])
            .With(new("review.days", new(2023, 1, 1), null, "7", "街道办发〔2023〕1号")).Value;

        Assert.Equal([5, 7, 10], new[] { "2022-12-31", "2023-01-01", "2021-12-31" }.Select(day => local.Number("review.days", DateOnly.Parse(day), 10)));

        var later = local.With(new("review.days", new(2024, 1, 1), null, "3", null)).Value;

        Assert.Equal(new DateOnly(2023, 12, 31), later.Find("review.days", new(2023, 6, 1))!.ValidTo);
        Assert.Equal("3", later.Text("review.days", new(2025, 1, 1), ""));
        Assert.Equal("law.configuration_overlap", later.With(new("review.days", new(2022, 6, 1), new(2022, 6, 2), "1", null)).Refusal.Code);
        Assert.Equal("law.configuration_period_inverted", later.With(new("x", new(2022, 6, 2), new(2022, 6, 1), "1", null)).Refusal.Code);
        Assert.Throws<ArgumentException>(() => new LocalConfiguration([.. later.Values, later.Values[0]]));
    }

    [Fact]
    public void A_result_is_either_value_or_refusal()
    {
        Result<int> done = 7;
        Result<int> refused = new Refusal("a.b", ErrorKind.State, "不行。");

        Assert.Equal((7, false), (done.Value, done.IsRefused));
        Assert.Equal("a.b", refused.Match(_ => "", refusal => refusal.Code));
        Assert.Equal("a.b", refused.Then(value => (Result<string>)$"{value}").Refusal.Code);
        Assert.Equal("7", done.Then(value => (Result<string>)$"{value}").Value);
        Assert.Throws<InvalidOperationException>(() => refused.Value);
        Assert.Throws<InvalidOperationException>(() => done.Refusal);
        Assert.Throws<InvalidOperationException>(() => default(Result<Unit>).Value);
        Assert.False(refused.TryValue(out _, out var why));
        Assert.Equal(refused.Refusal, why);
    }

    [Fact]
    public void A_refusal_names_all_field_faults_and_survives_json()
    {
        var refusal = Refusal.Invalid("a.invalid", "请改正。", [new("name", "required", "请填写名称。"), new("amount", "range", "金额过大。")]);

        var read = JsonSerializer.Deserialize<Refusal>(JsonSerializer.Serialize(refusal))!;

        Assert.True(read.HasFaults);
        Assert.Equal(refusal.Faults, read.Faults);
        Assert.Null(refusal.Field);
        Assert.Equal("name", Refusal.Invalid("required", "请填写名称。", "name").Field);
    }
}

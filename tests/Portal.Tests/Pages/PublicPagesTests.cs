using System.Text.RegularExpressions;
using Decisions.Contracts.V1;
using Enforcement.Contracts.V1;
using Portal.Pages.Decisions;
using Portal.Pages.Home;
using Portal.Pages.Penalties;
using Portal.Tests.Components;

namespace Portal.Tests.Pages;

public sealed partial class PublicPagesTests
{
    [Theory]
    [InlineData(typeof(HelpPage))]
    [InlineData(typeof(PrivacyPage))]
    [InlineData(typeof(AccessibilityPage))]
    [InlineData(typeof(CorrectionsPage))]
    [InlineData(typeof(SiteMapPage))]
    public async Task A_page_of_text_has_one_heading_and_shows_no_key_instead_of_its_words(Type page)
    {
        var html = await Rendering.RenderAsync<App>(new { Page = page });
        Assert.Single(Markup.Tags(html, "h1"));
        Assert.DoesNotMatch(Key(), Markup.Text(html));
    }

    [Fact]
    public async Task A_published_penalty_shows_kinds_and_no_amount_and_leads_to_its_record_by_number()
    {
        var penalty = new PublishedPenalty
        {
            Id = "018f0000-0000-7000-8000-000000000001",
            DecisionNumber = "青街罚决字〔2023〕98号",
            Cause = "擅自占用城市道路",
            PartyMasked = "吴某某",
            Outcome = CaseOutcome.Penalize,
            Kinds = { PenaltyKind.Warning, PenaltyKind.Fine },
            DecidedOn = "2023-12-27",
        };
        var html = await Rendering.RenderAsync<PenaltyTable>(new { Caption = "公示", Items = (IReadOnlyList<PublishedPenalty>)[penalty] });
        Assert.Contains("警告、罚款", Markup.Text(html), StringComparison.Ordinal);
        Assert.DoesNotContain("元", Markup.Text(html), StringComparison.Ordinal);
        Assert.StartsWith("/records/enforcement/penalty-case/018f0000-0000-7000-8000-000000000001?number=", Assert.Single(Markup.Values(html, "href")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_left_out_with_its_ground_counts_as_done_and_the_open_one_is_marked()
    {
        var item = new PublishedItemView
        {
            Id = "a",
            Title = "示范工程",
            Year = 2023,
            Status = "Started",
            Steps =
            {
                new PublishedStep { Step = Step.PublicParticipation, State = "Completed" }, new PublishedStep { Step = Step.ExpertArgument, State = "Skipped" },
                new PublishedStep { Step = Step.RiskAssessment, State = "Open" }, new PublishedStep { Step = Step.LegalityReview, State = "NotReached" },
            },
        };
        var html = await Rendering.RenderAsync<DecisionTeaser>(new { Item = item });
        Assert.Equal(["is-done", "is-done", "is-now"], Markup.Values(html, "class").Where(name => name.StartsWith("is-", StringComparison.Ordinal)));
        Assert.Contains("程序进行中", Markup.Text(html), StringComparison.Ordinal);
    }

    [GeneratedRegex("[A-Z][A-Za-z]+_[A-Za-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Key();
}

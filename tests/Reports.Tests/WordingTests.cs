using Reports.Claims;
using Reports.Text;

namespace Reports.Tests;

public class WordingTests
{
    [Fact]
    public void A_sentence_goes_with_its_claim_and_a_clause_alone()
    {
        const string wording = "甲{F01}，乙[，丙{F02}]。丁{F03}。";
        Assert.Equal("甲1次，乙，丙好。丁三。", Text(wording, id => id switch { "F01" => "1次", "F02" => "好", _ => "三" }));
        Assert.Equal("甲1次，乙。", Text(wording, id => id == "F01" ? "1次" : null));
        Assert.Equal("丁三。", Text(wording, id => id == "F03" ? "三" : null));
    }

    [Fact]
    public void Clauses_that_are_left_begin_with_one_colon() =>
        Assert.Equal("共五项：丙三，丁四。", Text("共五项[：乙{F01}][：丙{F02}][：丁{F03}]。", id => id switch { "F02" => "三", "F03" => "四", _ => null }));

    [Fact]
    public void Figures_open_their_claims_and_years_do_not()
    {
        var segments = ParagraphText.Render("{year}年{F17}，{next}年。", 2023, _ => "9起");
        Assert.Equal(["2023", "年", "9起", "，", "2024", "年。"], segments.Select(segment => segment.Text));
        Assert.Equal("F17", Assert.Single(segments, segment => segment.ClaimId.Length > 0).ClaimId);
    }

    [Theory]
    [InlineData("全年办结9起。", "number_typed_in")]
    [InlineData("全年办结９起。", "number_typed_in")]
    [InlineData("每周召开例会。", "frequency_typed_in")]
    [InlineData("办结{F99}。", "claim_unknown")]
    [InlineData("办结{F17。", "mark_broken")]
    public void An_edited_wording_holds_no_number_or_frequency_of_its_own(string wording, string code) =>
        Assert.Contains(WordingCheck.Faults(wording), fault => fault.Code == code);

    [Fact]
    public void Every_template_passes_its_own_check_and_names_known_claims()
    {
        var wordings = ReportTemplate.Sections.SelectMany(section => section.Paragraphs).ToList();
        Assert.All(wordings, paragraph => Assert.Empty(WordingCheck.Faults(paragraph.Wording)));
        Assert.Equal(wordings.Count, wordings.Select(paragraph => paragraph.Id).Distinct().Count());
        var stated = wordings.SelectMany(paragraph => ParagraphText.ClaimsIn(paragraph.Wording)).ToHashSet();
        Assert.Empty(ClaimCatalogue.All.Select(claim => claim.Id).Except(stated));
        Assert.All(Enumerable.Range(1, 29), fact => Assert.Contains(stated, id => id.StartsWith($"F{fact:00}")));
    }

    [Fact]
    public void Every_claim_says_what_is_counted() =>
        Assert.All(ClaimCatalogue.All, claim => Assert.True(claim.Text.Length >= 10 && claim.Text.EndsWith('。'), claim.Id));

    private static string Text(string wording, ClaimWords words) => ParagraphText.Plain(ParagraphText.Render(wording, 2023, words));
}

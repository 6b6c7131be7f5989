using Browser.Tests.Portals;
using Portal.Pages.Desk.Records;

namespace Browser.Tests.Forms;

/// <summary>Posts the forms of one area; areas run beside each other.</summary>
public abstract class StaffFormTests(SamplePortal portal)
{
    private protected async Task PostAsync(IReadOnlyList<Story> area, string name)
    {
        portal.Require();
        await using var desk = new Desk(portal);
        foreach (var post in area.Single(story => story.Name == name).Posts) await desk.PostAsync(post);
    }

    internal static TheoryData<string> NamesOf(IReadOnlyList<Story> area) => [.. area.Select(story => story.Name)];
}

public sealed class EnforcementFormTests(SamplePortal portal) : StaffFormTests(portal)
{
    public static TheoryData<string> Names => NamesOf(EnforcementStories.All);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Every_form_says_what_is_missing_and_leads_to_its_record(string name) => PostAsync(EnforcementStories.All, name);
}

public sealed class BureauFormTests(SamplePortal portal) : StaffFormTests(portal)
{
    public static TheoryData<string> Names => NamesOf(BureauStories.All);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Every_form_says_what_is_missing_and_leads_to_its_record(string name) => PostAsync(BureauStories.All, name);
}

public sealed class OrganizationFormTests(SamplePortal portal) : StaffFormTests(portal)
{
    public static TheoryData<string> Names => NamesOf(OrganizationStories.All);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Every_form_says_what_is_missing_and_leads_to_its_record(string name) => PostAsync(OrganizationStories.All, name);
}

public sealed class DecisionFormTests(SamplePortal portal) : StaffFormTests(portal)
{
    public static TheoryData<string> Names => NamesOf(DecisionStories.All);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Every_form_says_what_is_missing_and_leads_to_its_record(string name) => PostAsync(DecisionStories.All, name);
}

public sealed class OutreachFormTests(SamplePortal portal) : StaffFormTests(portal)
{
    public static TheoryData<string> Names => NamesOf(OutreachStories.All);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Every_form_says_what_is_missing_and_leads_to_its_record(string name) => PostAsync(OutreachStories.All, name);
}

public sealed class PostedFormsTests
{
    [Fact]
    public void Every_act_of_the_desk_is_posted() => Assert.Empty(Unposted(Acts));

    [Fact]
    public void An_act_that_nobody_posts_is_named() => Assert.Equal(["planted/act"], Unposted([.. Acts, "planted/act"]));

    private static IEnumerable<string> Acts => RecordCatalogue.All.SelectMany(kind => kind.Acts.Select(act => $"{kind.Path}/{act.Slug}"));

    private static IEnumerable<string> Unposted(IEnumerable<string> acts) => acts.Except(
        new[] { EnforcementStories.All, BureauStories.All, OrganizationStories.All, DecisionStories.All, OutreachStories.All }
            .SelectMany(area => area).SelectMany(story => story.Posts).Concat(EvidenceUploadTests.Posts).Concat(EvidenceUploadTests.Recording).Concat(HandlingPhotoTests.TakingOver).Concat(WarningFormTests.Posts).Select(post => post.ToString()));
}

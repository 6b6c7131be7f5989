using Organization.Contracts;
using Platform.Hosting.Access;

namespace Decisions;

/// <summary>Who may call what in this service: the office drafts and publishes, the judicial office reviews, the heads decide.</summary>
internal static class DecisionsPolicies
{
    public const string KeepCatalogues = "decisions.catalogues.keep";
    public const string DraftItems = "decisions.items.draft";
    public const string ReviewItems = "decisions.items.review";
    public const string ReviewCompetition = "decisions.items.review-competition";
    public const string DecideItems = "decisions.items.decide";
    public const string HandleComments = "decisions.comments.handle";
    public const string ReadComments = "decisions.comments.read";
    public const string KeepCounsel = "decisions.counsel.keep";
    public const string KeepDisclosure = "decisions.disclosure.keep";
    public const string Read = "decisions.read";
    public const string ReadPublished = "decisions.published.read";
    public const string SubmitComments = "decisions.comments.submit";

    public static IReadOnlyList<AccessRule> Rules { get; } =
    [
        new(KeepCatalogues, Roles.OfficeClerk),
        new(DraftItems, Roles.OfficeClerk),
        new(ReviewItems, Roles.JudicialClerk),
        new(ReviewCompetition, Roles.OfficeClerk, Roles.JudicialClerk),
        new(DecideItems, Roles.Leader),
        new(HandleComments, Roles.OfficeClerk),
        new(ReadComments, Roles.OfficeClerk, Roles.JudicialClerk, Roles.Leader),
        new(KeepCounsel, Roles.JudicialClerk),
        new(KeepDisclosure, Roles.OfficeClerk),
        new(Read) { Staff = true },
        new(ReadPublished) { Public = true },
        new(SubmitComments) { Public = true },
    ];
}

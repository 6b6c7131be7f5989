using Decisions.Contracts.V1;
using Microsoft.Extensions.Localization;
using Platform.Hosting.Calls;
using Portal.Process;
using SentPaper = Decisions.Contracts.V1.PublishedPaper;
using ShownComment = Portal.Process.CommentView;
using ShownPaper = Portal.Process.Paper;

namespace Portal.Pages.Decisions;

/// <summary>The six statutory steps (重大行政决策程序暂行条例) and what was filed in them, as the pages show them.</summary>
internal static class DecisionSteps
{
    private const int Shortest = 4;

    /// <summary>The steps in one line.</summary>
    public static IReadOnlyList<RailStep> Rail(PublishedItemView item, IStringLocalizer<DecisionsText> words) =>
        [.. item.Steps.Select(step => new RailStep(words[$"Step_{step.Step}_Short"], StateOf(step), DayOf(step)))];

    /// <summary>How far a step is; a step left out with its ground is done.</summary>
    public static StepState StateOf(PublishedStep step) => step.State switch
    {
        "Completed" or "Skipped" => StepState.Done,
        "Open" => StepState.Now,
        _ => StepState.Later,
    };

    /// <summary>The papers of a step; their texts are kept by the office and are not published here.</summary>
    public static IReadOnlyList<ShownPaper> Papers(PublishedStep step, IStringLocalizer<DecisionsText> words) =>
        [.. step.Papers.Select(paper => new ShownPaper(TitleOf(paper, words), null, WireTime.Day(paper.Dated), NoteOf(paper)))];

    /// <summary>The published comments with their answers.</summary>
    public static IReadOnlyList<ShownComment> Comments(IEnumerable<PublishedComment> comments, DateOnly otherwise) =>
    [
        .. comments.Select(comment => new ShownComment(
            comment.Number, comment.CommenterKind, WireTime.Day(comment.ReceivedOn) ?? otherwise, comment.Clause.Length == 0 ? null : comment.Clause,
            comment.Text, OutcomeOf(comment.Disposition), comment.Reason.Length == 0 ? null : comment.Reason)),
    ];

    /// <summary>The word of a value of the contract.</summary>
    public static string Word(IStringLocalizer<DecisionsText> words, string group, object value) =>
        words[$"{group}_{value}"] is { ResourceNotFound: false } found ? found.Value : value.ToString() ?? "";

    private static CommentOutcome OutcomeOf(Disposition disposition) => disposition switch
    {
        Disposition.Adopted => CommentOutcome.Adopted,
        Disposition.PartlyAdopted => CommentOutcome.Partly,
        Disposition.NotAdopted => CommentOutcome.NotAdopted,
        _ => CommentOutcome.Open,
    };

    private static string TitleOf(SentPaper paper, IStringLocalizer<DecisionsText> words) =>
        paper.Title.Length >= Shortest ? paper.Title : $"{Word(words, "Paper", paper.Kind)}{paper.Title}";

    private static string? NoteOf(SentPaper paper) => paper.Number.Length == 0 ? null : paper.Number;

    private static string? DayOf(PublishedStep step) => step.CompletedOn.Length == 0 ? null : step.CompletedOn;
}

using Decisions.Contracts.V1;
using Platform.Hosting.Calls;
using Wire = Decisions.Contracts.V1;

namespace Decisions.Items;

/// <summary>An item as the public sees it: what is done, with the titles of papers, without experts, members and texts.</summary>
internal static class PublishedViews
{
    public static PublishedItemView Of(DecisionItem item, CommentCounts counts, DateOnly today) => new()
    {
        Id = item.Id.ToString(),
        Year = item.Year,
        Title = item.Title,
        Category = (Wire.DecisionCategory)((int)item.Category + 1),
        DraftingUnit = item.LeadUnit,
        Grounds = item.Grounds,
        Problem = item.Problem,
        Plan = item.Plan,
        TimePlan = item.TimePlan,
        Status = item.Status.ToString(),
        Steps = { item.Steps.Select(Step) },
        Calls = { item.Calls.Select(ItemViews.Call) },
        Participations = { item.Participations.Select(ItemViews.Held) },
        Comments = counts,
        Number = item.Number,
        PublishedOn = WireTime.Day(item.PublishedOn),
        AdoptionAccount = item.AdoptionAccount,
        Progress = { item.Progress.Select(ItemViews.Entry) },
        CallOpenUntil = item.TakesCommentsOn(today) ? WireTime.Day(item.Calls.Last(call => call.IsOpenOn(today)).ClosesOn) : "",
        IsSynthetic = item.IsSynthetic,
        CurrentStep = ItemViews.Current(item),
    };

    private static PublishedStep Step(StepRecord step) => new()
    {
        Step = (Wire.Step)((int)step.Step + 1),
        State = step.State.ToString(),
        OpenedOn = WireTime.Day(step.OpenedOn),
        CompletedOn = WireTime.Day(step.CompletedOn),
        Ground = step.Ground,
        Papers =
        {
            step.Papers.Select(paper => new PublishedPaper
            {
                Kind = (Wire.PaperKind)((int)paper.Kind + 1), Title = paper.Title, Number = paper.Number, Dated = WireTime.Day(paper.Dated),
            }),
        },
    };
}

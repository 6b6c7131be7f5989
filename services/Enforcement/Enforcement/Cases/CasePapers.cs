using Platform.Law;

namespace Enforcement.Cases;

/// <summary>The papers of a case file, each from the record that holds its content.</summary>
internal static class CasePapers
{
    public static IEnumerable<CasePaper> Of(PenaltyCase filed)
    {
        if (filed.OnTheSpot is null) yield return new CasePaper("立案审批表", filed.Number, filed.FiledOn, filed.Facts);
        foreach (var record in filed.Inquiries) yield return record.Paper;
        foreach (var result in filed.TestResults) yield return result.Report;
        foreach (var preservation in filed.Preservations)
            if (preservation.List is { } list) yield return list.Paper;
        foreach (var measure in filed.Measures)
            if (measure.Scene is { } scene) yield return scene.Paper;
        foreach (var report in filed.EndReports)
            yield return new CasePaper($"调查终结报告（第{report.Draft}稿）", "", report.SubmittedOn, report.FactsAndEvidence);
        foreach (var review in filed.Reviews)
        {
            if (review is { GivenAt: { } at, Opinion: { } opinion })
                yield return new CasePaper($"法制审核意见书（第{review.Round}轮，{CaseWords.Of(opinion)}）", "", LegalTime.DateOf(at), review.Text);
        }

        if (filed.Notice is { } notice) yield return notice.Paper;
        if (filed.Defence is { Waived: false } defence) yield return new CasePaper("陈述、申辩及复核意见", "", defence.StatedOn, defence.Statement);
        foreach (var hearing in filed.Hearings)
        {
            if (hearing.Arrangement is not { } arranged) continue;
            yield return arranged.Paper;
            if (hearing.Record is { } record) yield return new CasePaper("听证笔录", "", arranged.HeldOn, record.Text);
        }

        foreach (var discussed in filed.Discussions) yield return discussed.Paper;
        foreach (var transfer in filed.Transfers)
        {
            yield return transfer.Report;
            if (transfer.Letter is { } letter) yield return letter;
        }

        if (filed.Decision is { } decision)
        {
            if (decision.CollectiveDiscussion is { } discussion) yield return discussion;
            var title = filed.OnTheSpot is not null ? "当场行政处罚决定书"
                : decision.Outcome == CaseOutcome.Penalize ? "行政处罚决定书"
                : decision.Outcome == CaseOutcome.TransferToJudiciary ? "案件移送书"
                : "不予行政处罚决定书";
            yield return new CasePaper(title, decision.Number, decision.DecidedOn, decision.FactsAndEvidence);
        }

        if (filed is { Service: { } service, OnTheSpot: null }) yield return service.Receipt;
        foreach (var substitution in filed.Substitutions)
            foreach (var paper in new[] { substitution.Demand.Paper, substitution.Decision?.Paper, substitution.Scene?.Paper })
                if (paper is not null) yield return paper;
        foreach (var clearing in filed.Clearings) yield return clearing.Paper;
        if (filed.After is { } after)
        {
            foreach (var paper in new[] { after.Deferral?.Paper, after.Reminder?.Paper, after.Application?.Paper })
                if (paper is not null) yield return paper;
            foreach (var paper in after.Suspensions.SelectMany(suspension => new[] { suspension.Paper, suspension.ResumePaper })
                .Concat(after.Agreements.SelectMany(agreement => new[] { agreement.Paper, agreement.BreachPaper })).Append(after.End?.Paper)
                .Append(after.Demolition?.Paper).Append(after.Demolition?.Scene?.Paper))
                if (paper is not null) yield return paper;
            foreach (var correction in after.Corrections) yield return correction.Paper;
        }

        if (filed.Closing is { } closing) yield return new CasePaper("结案审批表", "", closing.ClosedOn, closing.Report);
    }
}

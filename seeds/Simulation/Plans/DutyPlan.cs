using Organization.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>Shortcomings with their cures, and the acts of the two main heads as first responsible persons.</summary>
internal sealed class DutyPlan(Script script)
{
    private static readonly DutyFacts s_facts = DutyFacts.Sample;
    private static readonly Person s_clerk = StaffFacts.JudicialClerk;

    public void Write()
    {
        foreach (var finding in s_facts.Findings) WriteFinding($"finding/{finding.Key}", finding);
        WriteFinding("finding/withdrawn", s_facts.WithdrawnFinding);
        for (var index = 0; index < s_facts.Acts.Count; index++) WriteAct($"duty-act/{index + 1}", s_facts.Acts[index]);
        WriteAct("duty-act/withdrawn", s_facts.WithdrawnAct);
    }

    /// <summary>A shortcoming that is being put right, and one whose days are over.</summary>
    public void WriteOpen(string series, DateOnly today)
    {
        var papers = s_facts.Findings[0];
        WriteFinding($"finding/{series}-overdue", papers with { FoundOn = today.Worked(-20), Due = today.Worked(-2), CuredOn = null });
        WriteFinding($"finding/{series}-found", s_facts.Findings[1] with { FoundOn = today.Worked(-3), Due = today.Worked(30), Cause = "", Cure = "", CuredOn = null });
        WriteAct($"duty-act/{series}", s_facts.Acts[1] with { DoneOn = today.Worked(-8) });
    }

    private void WriteFinding(string key, FindingFact fact)
    {
        var isLater = fact.AnalysedOn is not null;
        script.Add(fact.FoundOn.At(15), s_clerk, key, Findings.Descriptor, new RecordFindingRequest
        {
            Source = Staging.Kind<FindingSource>(fact.Source),
            Title = fact.Title,
            FoundOn = fact.FoundOn.Wire(),
            OwnerOffice = fact.Office,
            Due = fact.Due.Wire(),
            Cause = isLater ? "" : fact.Cause,
            Cure = isLater ? "" : fact.Cure,
            IsSynthetic = true,
        });
        if (fact.AnalysedOn is { } analysed)
        {
            script.Add(
                analysed.At(10), s_clerk, $"{key}/analysed", Findings.Descriptor,
                known => new AnalyseFindingRequest { Id = known[key], Cause = fact.Cause, Cure = fact.Cure });
        }

        if (fact.CuredOn is { } cured)
        {
            script.Add(
                cured.At(15), s_clerk, $"{key}/cured", Findings.Descriptor,
                known => new CureFindingRequest { Id = known[key], CuredOn = cured.Wire(), Result = fact.Result });
        }

        if (fact.Reason.Length == 0) return;
        script.Add(
            fact.FoundOn.Worked(2).At(10), s_clerk, $"{key}/withdraw", Findings.Descriptor,
            known => new WithdrawFindingRequest { Id = known[key], Reason = fact.Reason });
    }

    private void WriteAct(string key, DutyActFact fact)
    {
        script.Add(fact.DoneOn.At(17), s_clerk, key, DutyActs.Descriptor, known => new RecordDutyActRequest
        {
            Head = Staging.Kind<MainHead>(fact.Head),
            Duty = Staging.Kind<HeadDuty>(fact.Duty),
            DoneOn = fact.DoneOn.Wire(),
            Title = fact.Title,
            Paper = fact.Paper,
            MeetingId = fact.Meeting is null ? "" : known[fact.Meeting],
            IsSynthetic = true,
        });
        if (fact.Reason.Length == 0) return;
        script.Add(
            fact.DoneOn.Worked(2).At(10), s_clerk, $"{key}/withdraw", DutyActs.Descriptor,
            known => new WithdrawDutyActRequest { Id = known[key], Reason = fact.Reason });
    }
}

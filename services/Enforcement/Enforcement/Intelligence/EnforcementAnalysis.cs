using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Intelligence;

/// <summary>What the frequent types of a period were, as counted when it was made, and how focus and staffing moved because of it.</summary>
internal sealed class EnforcementAnalysis : Aggregate
{
    private EnforcementAnalysis()
    {
    }

    private EnforcementAnalysis(Guid id, string street)
        : base(id, street)
    {
    }

    public AnalysisStatus Status { get; private set; }

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public DateOnly MadeOn { get; private set; }

    public IReadOnlyList<FrequentType> FrequentTypes { get; private set; } = [];

    public string Focus { get; private set; } = "";

    public string Staffing { get; private set; } = "";

    public string WithdrawalReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static Result<EnforcementAnalysis> Make(MakeAnalysis command, IReadOnlyList<FrequentType> counted, Act act)
    {
        if (counted.Count == 0) return IntelligenceErrors.NothingToAnalyse;
        var analysis = new EnforcementAnalysis(act.NewId(), act.Street)
        {
            Status = AnalysisStatus.Made,
            PeriodFrom = command.PeriodFrom,
            PeriodTo = command.PeriodTo,
            MadeOn = act.Day,
            FrequentTypes = counted,
            Focus = command.Focus,
            Staffing = command.Staffing,
            IsSynthetic = command.IsSynthetic,
        };
        analysis.Record(
            nameof(EnforcementAnalysisMade), act,
            new EnforcementAnalysisMade(
                analysis.Id, analysis.PeriodFrom, analysis.PeriodTo, analysis.MadeOn, [.. counted.Select(type => $"{type.Type} {type.Count}")],
                analysis.Focus, analysis.Staffing, analysis.IsSynthetic));
        return analysis;
    }

    public Result<Unit> Withdraw(string reason, Act act)
    {
        if (Status == AnalysisStatus.Withdrawn) return BureauErrors.TakenBack;
        Status = AnalysisStatus.Withdrawn;
        WithdrawalReason = reason;
        Record(nameof(EnforcementAnalysisWithdrawn), act, new EnforcementAnalysisWithdrawn(Id, MadeOn, act.Day));
        return Unit.Value;
    }
}

/// <summary>Whether an analysis stands.</summary>
internal enum AnalysisStatus
{
    /// <summary>It stands.</summary>
    Made,

    /// <summary>Taken back.</summary>
    Withdrawn,
}

/// <summary>How often a type of <c>work-order</c> or <c>case</c> came up in the period, and in the equally long one before.</summary>
internal sealed record FrequentType(string Source, string Type, int Count, int PreviousCount);

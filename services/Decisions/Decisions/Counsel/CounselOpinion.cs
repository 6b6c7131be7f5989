using Decisions.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Decisions.Counsel;

/// <summary>An opinion of legal counsel (法律顾问意见) with the risks it found and how each was put right.</summary>
internal sealed class CounselOpinion : Aggregate
{
    private CounselOpinion()
    {
    }

    private CounselOpinion(Guid id, string street)
        : base(id, street)
    {
    }

    public CounselKind Kind { get; private set; }

    public CounselStatus Status { get; private set; }

    public string SubjectTitle { get; private set; } = "";

    public DateOnly GivenOn { get; private set; }

    public string CounselUnit { get; private set; } = "";

    public int RisksFound { get; private set; }

    public string Opinion { get; private set; } = "";

    /// <summary>Counsel holds the matter unlawful: it may not go to the meeting (DEC-56).</summary>
    public bool HoldsUnlawful { get; private set; }

    public Guid? ItemId { get; private set; }

    public IReadOnlyList<RiskCorrection> Corrections { get; private set; } = [];

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawalReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static CounselOpinion Give(RecordCounselOpinion command, Act act)
    {
        var opinion = new CounselOpinion(act.NewId(), act.Street)
        {
            Kind = command.Kind,
            Status = CounselStatus.Given,
            SubjectTitle = command.SubjectTitle,
            GivenOn = command.GivenOn,
            CounselUnit = command.CounselUnit,
            RisksFound = command.RisksFound,
            Opinion = command.Opinion,
            HoldsUnlawful = command.HoldsUnlawful,
            ItemId = command.ItemId,
            IsSynthetic = command.IsSynthetic,
        };
        opinion.Record(
            nameof(CounselOpinionRecorded), act,
            new CounselOpinionRecorded(
                opinion.Id, opinion.Kind.ToString(), opinion.SubjectTitle, opinion.GivenOn, opinion.RisksFound, opinion.HoldsUnlawful, opinion.ItemId,
                opinion.IsSynthetic));
        return opinion;
    }

    public Result<Unit> Correct(RecordCorrection command, Act act)
    {
        if (Status == CounselStatus.Withdrawn) return CounselErrors.Withdrawn;
        if (Corrections.Count >= RisksFound) return CounselErrors.NothingToCorrect;
        if (command.CorrectedOn < GivenOn) return CounselErrors.BeforeOpinion(GivenOn);
        Corrections = [.. Corrections, new RiskCorrection(command.Risk, command.Correction, command.CorrectedOn)];
        if (Corrections.Count == RisksFound) Status = CounselStatus.Corrected;
        Record(
            nameof(CounselRiskCorrected), act,
            new CounselRiskCorrected(
                Id, Kind.ToString(), command.CorrectedOn, command.Risk, command.Correction, Corrections.Count, RisksFound));
        return Unit.Value;
    }

    public Result<Unit> Withdraw(WithdrawCounselOpinion command, Act act)
    {
        if (Status == CounselStatus.Withdrawn) return CounselErrors.Withdrawn;
        if (command.WithdrawnOn < GivenOn) return CounselErrors.BeforeOpinion(GivenOn);
        Status = CounselStatus.Withdrawn;
        WithdrawnOn = command.WithdrawnOn;
        WithdrawalReason = command.Reason;
        Record(
            nameof(CounselOpinionWithdrawn), act, new CounselOpinionWithdrawn(Id, Kind.ToString(), command.WithdrawnOn, command.Reason));
        return Unit.Value;
    }
}

/// <summary>One risk put right.</summary>
internal sealed record RiskCorrection(string Risk, string Correction, DateOnly CorrectedOn);

/// <summary>What counsel is asked about.</summary>
internal enum CounselKind
{
    /// <summary>重大决策.</summary>
    MajorDecision,

    /// <summary>重点工作.</summary>
    KeyWork,

    /// <summary>重要合同.</summary>
    MajorContract,

    /// <summary>规范性文件.</summary>
    NormativeDocument,
}

/// <summary>How far an opinion is.</summary>
internal enum CounselStatus
{
    /// <summary>Given; risks may be open.</summary>
    Given,

    /// <summary>Every risk is put right.</summary>
    Corrected,

    /// <summary>Withdrawn; it counts no more.</summary>
    Withdrawn,
}
